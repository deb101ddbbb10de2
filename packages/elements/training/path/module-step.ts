import { html, nothing, type TemplateResult } from 'lit';
import type { Session, Training, TrainingModule } from '@vicinia/feed/model.js';
import { endOf, instantOf, zoneOf } from '@vicinia/feed/schedule.js';
import { heading } from '../../card/heading.ts';
import { otherLanguage } from '../../card/localise.ts';
import { itemText } from '../../details/item-text.ts';
import { fold, type Part } from '../../details/section.ts';
import { materialLine } from './material-line.ts';
import type { PathContext } from './path-context.ts';
import type { Playing } from './player.ts';
import { sessionLines } from './session-lines.ts';

interface Step {
  module: TrainingModule;
  /** Which one of the path it is, from 0. */
  at: number;
  path: Training;
}

export interface StepOptions {
  done: boolean;
  /** Undefined where it cannot be marked. */
  onDone: (() => void) | undefined;
  playing: (url: string) => Playing | undefined;
  onPlay: (url: string, playing: Playing | undefined) => void;
}

function sessionList(sessions: readonly Session[], path: Training, context: PathContext): Part {
  if (sessions.length === 0) return nothing;
  return html`<ul class="session-list" role="list">
    ${sessions.map((it) => html`<li class="session" part="session">${sessionLines(it, path, context)}</li>`)}
  </ul>`;
}

/** The sessions in their order, past ones folded. */
function sessionParts({ module, path }: Step, context: PathContext): Part {
  const { words, dates, level } = context;
  const zone = zoneOf(path, dates.timeZone);
  const inOrder = (module.sessions ?? []).toSorted((a, b) => instantOf(a.start, zone) - instantOf(b.start, zone));
  if (inOrder.length === 0) return nothing;
  const isPast = ({ start, end }: Session) => endOf(end ?? start, zone) <= dates.now;
  const past = inOrder.filter(isPast);
  const coming = inOrder.filter((it) => !isPast(it));
  return html`${heading(level + 3, words.text('sessions'), 'section-title')}${sessionList(coming, path, context)}
  ${fold(words.plural('pastSessions', past.length), sessionList(past, path, context))}`;
}

function materialParts({ module }: Step, { playing, onPlay }: StepOptions, context: PathContext): Part {
  const { materials = [] } = module;
  if (materials.length === 0) return nothing;
  return html`${heading(context.level + 3, context.words.text('materials'), 'section-title')}
    <ul class="materials" role="list">
      ${materials.map((material) => {
        const options = { playing: playing(material.url), onPlay: (it?: Playing) => onPlay(material.url, it) };
        return html`<li>${materialLine(material, options, context)}</li>`;
      })}
    </ul>`;
}

/** One module: what it is about, when it meets, what there is to study with; and whether the visitor has done it. */
export function moduleStep(step: Step, options: StepOptions, context: PathContext): TemplateResult {
  const { words, level, feedLanguage } = context;
  const { module, at, path } = step;
  const { title, summary, description, hours } = module;
  const { done, onDone } = options;
  const lang = otherLanguage(path, words.language, feedLanguage) ?? nothing;
  const length = hours === undefined ? undefined : words.plural('hours', hours);
  const number = path.modules!.length > 1 ? words.text('moduleNumber', { n: words.number(at + 1) }) : undefined;
  return html`<li class="module" part="module" ?data-done=${done}>
    <div class="module-head">
      <p class="module-number">${[number, length].filter(Boolean).join(' · ')}</p>
      ${heading(level + 2, html`<bdi lang=${lang}>${title}</bdi>`, 'module-title')}
      ${
        onDone
          ? html`<label class="done">
              <input type="checkbox" .checked=${done} @change=${onDone} />
              <span
                >${words.text('moduleDone')}<span class="hidden">: <bdi>${title}</bdi></span></span
              >
            </label>`
          : nothing
      }
    </div>
    ${summary ? html`<p dir="auto" lang=${lang}>${summary}</p>` : nothing}
    ${description ? html`<div class="prose" dir="auto" lang=${lang}>${itemText(description, path, { ...context, level: level + 1 })}</div>` : nothing}
    ${sessionParts(step, context)} ${materialParts(step, options, context)}
  </li>`;
}
