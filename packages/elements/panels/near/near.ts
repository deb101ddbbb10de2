/** The panel that puts what is near first, as a part that is loaded on demand. */
import { html, type LitElement, type TemplateResult } from 'lit';
import { nearestPlace, sortByDistance, type Entry } from '@vicinia/feed/query.js';
import type { Piece } from '../../lazy/lazy-piece.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { distanceText } from '../distance-text.ts';
import type { PanelContext } from '../panel-context.ts';
import { WhereField } from '../where-field.ts';
import { arrange } from '../../query/arrange.ts';

export { loadFullDictionary as loadWords } from '../../messages/full-dictionary.ts';
export { default as styles } from '../panels.css';

class NearPanel implements Piece<PanelContext> {
  readonly #where: WhereField;
  #context: PanelContext | undefined;
  #words: FullDictionary | undefined;

  constructor(host: LitElement) {
    this.#where = new WhereField(host, () => this.#arrange());
  }

  render(context: PanelContext, words: FullDictionary): TemplateResult {
    this.#context = context;
    this.#words = words;
    // A chip may have taken it back.
    if (this.#where.chosen && !context.query.state.arrangements.has('near')) this.#where.clear();
    return html`<p>${words.text('nearIntro')}</p>
      ${this.#where.render(context.query.state.catalogue, words)}`;
  }

  #arrange(): void {
    const { chosen, name } = this.#where;
    const words = () => this.#words!;
    const note = ({ item }: Entry) => {
      const nearest = nearestPlace(item, chosen!);
      return nearest ? html`<p><bdi>${distanceText(nearest.distance, words())}</bdi></p>` : undefined;
    };
    const arrangement = chosen && {
      label: () => (name ? words().text('nearTo', { place: name }) : words().messages.panel.near),
      arrange: (entries: readonly Entry[]) => sortByDistance(entries, chosen).map(({ entry }) => entry),
      note,
    };
    const { state, change } = this.#context!.query;
    change(() => arrange(state, 'near', arrangement));
  }
}

export const create = (host: LitElement): Piece<PanelContext> => new NearPanel(host);
