import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { initiativeExtension, trainingExtension, type Feed, type Training } from '@vicinia/feed/model.js';
import { pathEnrolment, zoneOf } from '@vicinia/feed/schedule.js';
import type { Entry } from '@vicinia/feed/query.js';
import type { DetailsModule } from '../details/details-module.ts';
import type { CardOptions } from '../card/card.ts';
import { messageBox } from '../feed/feed-message.ts';
import type { Shown } from '../feed/feed-state.ts';
import { LazyPart } from '../lazy/lazy-part.ts';
import { PartAtHand } from '../lazy/part-at-hand.ts';
import { ListingElement } from '../listing/listing-element.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import type { TrainingDictionary } from './training-dictionary.ts';
import { enrolmentText } from './path/enrolment-text.ts';
import type { PathModule } from './path/path-module.ts';
import moduleStyles from './path/modules.css';
import pathStyles from './path/path.css';
import { pathKind } from './path-kind.ts';
import { TrainingLanguage } from './training-language.ts';
import styles from './training.css';

const usual = {
  filters: 'topic audience mode level municipality cost enrolment',
  views: 'list calendar',
  panels: '',
};

/**
 * One training path with all that is known of it (`item`, or a feed of one), or a listing of several.
 *
 * @slot - Shown until the feed is ready, and kept when it fails or has no such path.
 * @fires {ViciniaLoadEvent} vicinia-load - The feed has been read to its end; `detail.count`, `detail.problems`.
 * @fires {ViciniaErrorEvent} vicinia-error - The feed could not be loaded; `detail.problem`.
 * @fires {ViciniaChangeEvent} vicinia-change - The visitor has changed search, filters or order; `detail.query`.
 * @fires {ViciniaSelectEvent} vicinia-select - A path is about to open; cancel to show it elsewhere; `detail.item`.
 * @csspart card - One path.
 * @csspart button - Every button, and the links with which one enrols.
 * @csspart badge - What has become of a session.
 * @csspart link - A link that leads on, to the page of a path.
 * @csspart details - What is known of a path beyond its summary.
 * @csspart next - The next session.
 * @csspart facts - Who gives a path, for whom, what it takes.
 * @csspart modules - All modules.
 * @csspart module - One module.
 * @csspart session - One session of a module.
 * @csspart player - What plays a video or a recording.
 * @csspart progress - How far the visitor has come.
 * @csspart input - The search field and the order.
 * @csspart chip - An active filter.
 * @csspart filters - All facets together.
 * @csspart facet - One facet.
 * @csspart list - The list of cards.
 * @csspart views - The buttons that choose a view.
 * @csspart panel - What unfolds under a button above the results.
 * @csspart dialog - A path, where it shows over the page.
 * @csspart message - What is said when there is nothing to show.
 * @cssstate loading - No feed yet.
 * @cssstate ready - The feed is shown.
 * @cssstate stale - The network failed and the last good copy is shown.
 * @cssstate failed - There is no feed to show; the slot is.
 */
export class ViciniaTraining extends ListingElement {
  static override styles = [...ListingElement.styles, styles, pathStyles, moduleStyles];

  static override properties: PropertyDeclarations = { item: {}, sections: {} };

  /** What shows a path, where a page has brought it ahead (see `ahead.ts`). */
  static pathPart: PathModule | undefined;

  /** Id of the path in its feed; a feed of one needs none. */
  declare item: string | undefined;

  /** The parts of a path that are shown, in their order: `next facts about modules leads-to contacts more`; null for all. */
  declare sections: string | null;

  protected override readonly language = new TrainingLanguage(this);

  readonly #path = ViciniaTraining.pathPart
    ? new PartAtHand(this, ViciniaTraining.pathPart)
    : new LazyPart<PathModule>(this, () => import('./path/path-part.ts'));
  #listed: { from: Feed; feed: Feed } | undefined;

  constructor() {
    // What a path leads to may come in a second feed.
    super({ kinds: { training: trainingExtension, initiative: initiativeExtension }, type: 'training' });
    this.sections = null;
    Object.assign(this, usual);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.filters ??= usual.filters;
    this.views ??= usual.views;
    this.panels ??= usual.panels;
    super.willUpdate(changed);
  }

  protected override renderFeed(state: Shown, words: Dictionary): TemplateResult {
    const feed = this.#trainingOf(state.feed);
    const paths = feed.items as Training[];
    if (this.item || (state.complete && paths.length === 1)) return this.#renderPath(state, paths, words);
    return super.renderFeed({ ...state, feed }, words);
  }

  protected override card(entry: Entry, options: CardOptions): TemplateResult {
    const item = entry.item as Training;
    const words = options.words as TrainingDictionary;
    const dates = { ...options.dates, timeZone: zoneOf(item, options.dates.timeZone) };
    const known = pathEnrolment(item, dates.timeZone, dates.now);
    const told =
      known &&
      html`<p class="enrolment" data-state=${known.state}><bdi>${enrolmentText(known, { words, dates })}</bdi></p>`;
    const note = (it: Entry) => html`${told}${options.note?.(it)}`;
    return super.card(entry, { ...options, kind: pathKind(item, words), ...(told && { note }) });
  }

  protected override detailsPart(): Promise<DetailsModule> {
    return import('./details-part.ts');
  }

  #renderPath(state: Shown, paths: readonly Training[], words: Dictionary): TemplateResult {
    const part = this.#path.get(words);
    if (part.status !== 'ready')
      return html`<slot></slot>${messageBox(words, words.text(part.status === 'failed' ? 'partFailed' : 'loading'))}`;
    const item = this.item ? paths.find(({ id }) => id === this.item) : paths[0];
    const trouble = (what: 'warning' | 'lost') => this.trouble(what, words);
    const options = { state, now: this.now, isSnapshot: !this.hasUpdated, trouble };
    return part.module.wholePath(this, item, options, part.words);
  }

  /** The feed without what is no training; the same one for the same feed, since what is made of it is remembered. */
  #trainingOf(from: Feed): Feed {
    if (this.#listed?.from !== from) {
      const items = from.items.filter(({ type }) => type === 'training');
      this.#listed = { from, feed: items.length === from.items.length ? from : { ...from, items } };
    }
    return this.#listed.feed;
  }
}
