import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { resourceExtension, trainingExtension, type Feed, type Resource } from '@vicinia/feed/model.js';
import { byKind, relatedResources } from '@vicinia/feed/query.js';
import { heading } from '../card/heading.ts';
import { ViciniaSelectEvent } from '../events/select-event.ts';
import { AttributeReader } from '../feed/attribute-reader.ts';
import { FeedElement } from '../feed/feed-element.ts';
import { messageBox } from '../feed/feed-message.ts';
import type { Shown } from '../feed/feed-state.ts';
import { footnotes } from '../feed/footnotes.ts';
import { numeric } from '../feed/numeric.ts';
import { warn } from '../feed/warn.ts';
import { OwnWords } from '../language/own-words.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import { addRelatedWords, type RelatedDictionary } from '../messages/related-dictionary.ts';
import baseStyles from '../themes/base.css';
import { moreButton } from '../views/list.ts';
import type { RelatedContext } from './related-context.ts';
import styles from './related.css';
import { resourceRow } from './resource-row.ts';

/** From so many of one kind on, the kinds have headings; a heading over each single row would help nobody. */
const many = 4;

/**
 * What there is to read, see and hear about something: the resources of a feed by topic, or by what they belong with, those of a kind
 * together. A whole row is one link, which says what one gets.
 *
 * @slot - Shown until the feed is ready, and kept when it fails.
 * @slot heading - Stands above the resources, where there are any.
 * @slot empty - Shown in place of the sentence that there are none.
 * @fires {ViciniaLoadEvent} vicinia-load - The feed has been read to its end; `detail.count`, `detail.problems`.
 * @fires {ViciniaErrorEvent} vicinia-error - The feed could not be loaded; `detail.problem`.
 * @fires {ViciniaSelectEvent} vicinia-select - A resource is about to open; cancel to show it elsewhere; `detail.item`.
 * @csspart row - One resource.
 * @csspart link - Its link.
 * @csspart list - A list of resources.
 * @csspart button - Every button.
 * @csspart message - What is said when there is nothing to show.
 * @cssstate loading - No feed yet.
 * @cssstate ready - The feed is there.
 * @cssstate stale - The network failed and the last good copy is shown.
 * @cssstate failed - There is no feed to show; the slot is.
 */
export class ViciniaRelated extends FeedElement {
  static override styles = [baseStyles, styles];

  static override properties: PropertyDeclarations = {
    about: {},
    limit: { converter: numeric },
  };

  /**
   * Topics, ids of items, or paths of their pages, with commas between them; without it all resources. Of a training path
   * whose feed is among the addresses, what it is studied with, too.
   */
  declare about: string | null;

  /** So many resources at first; the others after a button. */
  declare limit: number;

  readonly #ownWords = new OwnWords(this, addRelatedWords);
  #words: RelatedDictionary | undefined;
  #showsAll = false;

  constructor() {
    super({ kinds: { resource: resourceExtension, training: trainingExtension }, type: 'resource' });
    this.about = '';
    this.limit = 12;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { words } = this.language;
    this.#words = words && this.#ownWords.of(words);
  }

  protected override render(): TemplateResult {
    const { status } = this.feed.state;
    const words = this.#words;
    if (!words) return html`<slot></slot>`;
    if (this.src && (status === 'idle' || status === 'loading'))
      return html`<slot></slot>${messageBox(words, words.text('loadingResources'))}`;
    return super.render();
  }

  protected override renderFeed(state: Shown, base: Dictionary): TemplateResult {
    const words = this.#words!;
    const { feed } = state;
    const resources = relatedResources(feed, this.about ?? '');
    const warning = this.trouble('warning', base);
    if (resources.length === 0) {
      // They may be on a later page.
      const text = words.text(state.complete ? 'noResources' : 'loadingResources');
      return html`${warning}<slot name=${state.complete ? 'empty' : nothing}>${messageBox(words, text)}</slot>`;
    }
    const { limit, level } = this.#settings();
    const shown = this.#showsAll ? resources : resources.slice(0, limit);
    const left = resources.length - shown.length;
    return html`<slot name="heading"></slot>
      <div class="related" lang=${words.language} dir=${words.direction}>
        ${warning} ${this.#lists(shown, feed, level)}
        ${left > 0 ? moreButton(words.plural('moreResources', left), () => void this.#showAll(limit)) : nothing}
        ${footnotes(state, base, this.trouble('lost', base))}
      </div>`;
  }

  #settings(): { limit: number; level: number } {
    const read = new AttributeReader();
    const limit = read.wholeNumber('limit', this.limit, 1000, 12);
    const level = read.headingLevel(this.headingLevel);
    if (!isServer) void warn(this, read.problems, this.language.wanted);
    return { limit, level };
  }

  #lists(resources: readonly Resource[], { timeZone, language: feedLanguage }: Feed, level: number): unknown {
    const words = this.#words!;
    const kinds = byKind(resources);
    const isGrouped = kinds.length > 1 && kinds.some(([, ofKind]) => ofKind.length >= many);
    const onSelect = (resource: Resource, event: Event) => this.#select(resource, event);
    const context: RelatedContext = { words, timeZone, feedLanguage, isGrouped, onSelect };
    const list = (items: readonly Resource[], name: string, kind = '') =>
      html`<ul class="list" part="list" role="list" aria-label=${name}>
        ${items.map((it, i) => resourceRow(it, `row-${kind}${i}`, context))}
      </ul>`;
    if (!isGrouped)
      return list(
        kinds.flatMap(([, ofKind]) => ofKind),
        words.text('resources'),
      );
    return kinds.map(([kind, ofKind]) => {
      const name = words.messages.resourceKinds[kind];
      return html`${heading(level, name, 'kind')}${list(ofKind, name, `${kind}-`)}`;
    });
  }

  /** The host page may open it itself. */
  #select(resource: Resource, event: Event): void {
    if (!this.dispatchEvent(new ViciniaSelectEvent(resource))) event.preventDefault();
  }

  /** Shows the others, too, and moves focus to one of them, where reading goes on. */
  async #showAll(before: number): Promise<void> {
    const known = new Set(this.#rowLinks());
    this.#showsAll = true;
    this.requestUpdate();
    await this.updateComplete;
    const links = this.#rowLinks();
    (links.find((it) => !known.has(it)) ?? links[before])?.focus();
  }

  #rowLinks(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.row-link')];
  }
}
