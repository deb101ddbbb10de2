import { html, isServer, nothing, type TemplateResult } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, type ChildPart } from 'lit/directive.js';
import type { Training } from '@vicinia/feed/model.js';
import { instantOf, zoneOf } from '@vicinia/feed/schedule.js';
import { heading } from '../../card/heading.ts';
import { zoneNote } from '../../details/zone-note.ts';
import { announce } from '../../feed/announcer.ts';
import { itemKey } from '../../kept/item-key.ts';
import { moduleStep } from './module-step.ts';
import type { PathContext } from './path-context.ts';
import type { Playing } from './player.ts';
import { progress } from './progress.ts';
import { progressBox } from './progress-box.ts';

/** The modules of a path one after the other; what the visitor has marked of them, and what is being played. */
class Modules extends AsyncDirective {
  readonly #playing = new Map<string, Playing>();
  #path: Training | undefined;
  #context: PathContext | undefined;
  #unwatch: (() => void) | undefined;
  /** The device forgets what is marked when the page is left. */
  #forgets = false;
  readonly #redraw = (): void => {
    if (this.isConnected && this.#path) this.setValue(this.#template(this.#path, this.#context!));
  };

  override update(_part: ChildPart, [path, context]: [Training, PathContext]): TemplateResult {
    if (this.isConnected) this.#unwatch ??= progress.watch(this.#redraw);
    return this.render(path, context);
  }

  render(path: Training, context: PathContext): TemplateResult {
    // Another path is shown in the same place.
    if (this.#path?.id !== path.id) this.#playing.clear();
    this.#path = path;
    this.#context = context;
    return this.#template(path, context);
  }

  protected override disconnected(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
  }

  protected override reconnected(): void {
    this.#unwatch ??= progress.watch(this.#redraw);
    this.#redraw();
  }

  #template(path: Training, context: PathContext): TemplateResult {
    const { words, dates, level, onPage, isSnapshot } = context;
    const { modules = [] } = path;
    const key = itemKey(path, context.feed?.homePage);
    const done = isServer || isSnapshot ? new Set<string>() : progress.of(key);
    const mark = (titles: ReadonlySet<string>) => this.#mark(key, titles, context, modules.length);
    const toggle = (title: string) =>
      mark(new Set([...done].filter((it) => it !== title).concat(done.has(title) ? [] : title)));
    const zone = zoneOf(path, dates.timeZone);
    const instants = modules.flatMap(({ sessions = [] }) => sessions.map(({ start }) => instantOf(start, zone)));
    const visitorZone = isSnapshot ? zone : context.visitorZone;
    return html`<section class="modules" part="modules">
      ${heading(level + 1, words.text('modules'), 'modules-title')}
      ${instants.length > 0 ? zoneNote(instants, zone, { ...context, visitorZone }) : nothing}
      ${
        onPage || modules.length < 2
          ? nothing
          : progressBox(
              {
                done: modules.filter(({ title }) => done.has(title)).length,
                total: modules.length,
                forgets: this.#forgets,
                onReset: () => mark(new Set()),
              },
              context,
            )
      }
      <ol class="module-list" role="list">
        ${modules.map((module, at) =>
          moduleStep(
            { module, at, path },
            {
              done: done.has(module.title),
              onDone: onPage || modules.length < 2 ? undefined : () => toggle(module.title),
              playing: (url) => this.#playing.get(url),
              onPlay: (url, playing) => this.#play(url, playing),
            },
            context,
          ),
        )}
      </ol>
    </section>`;
  }

  #mark(key: string, titles: ReadonlySet<string>, { words }: PathContext, total: number): void {
    this.#forgets = !progress.set(key, titles);
    const text = words.text('modulesDone', { n: words.number(titles.size), total: words.number(total) });
    announce(this.#forgets ? `${text} ${words.text('progressForgets')}` : text, words.language);
    this.#redraw();
  }

  #play(url: string, playing: Playing | undefined): void {
    if (playing) this.#playing.set(url, playing);
    else this.#playing.delete(url);
    this.#redraw();
  }
}

const modules = directive(Modules);

/** The modules, where a path has any. */
export const modulesSection = (path: Training, context: PathContext) =>
  path.modules?.length ? modules(path, context) : nothing;
