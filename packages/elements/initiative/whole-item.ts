/** An initiative with all that is known of it, as a part that is loaded on demand. */
import { html, type TemplateResult } from 'lit';
import { createCatalogue } from '@vicinia/feed/query.js';
import { card } from '../card/card.ts';
import { renderDetails } from '../details/details-part.ts';
import { AttributeReader } from '../feed/attribute-reader.ts';
import { messageBox } from '../feed/feed-message.ts';
import type { Shown } from '../feed/feed-state.ts';
import { footnotes } from '../feed/footnotes.ts';
import { warn } from '../feed/warn.ts';
import type { Dictionary } from '../messages/dictionary.ts';
import type { FullDictionary } from '../messages/full-dictionary.ts';
import type { ViciniaInitiative } from './initiative.ts';

export { loadFullDictionary as loadWords } from '../messages/full-dictionary.ts';
export { default as styles } from '../details/details.css';

export interface WholeItemOptions {
  state: Shown;
  now: number;
  /** What is to be said of what went wrong. */
  trouble: (what: 'warning' | 'lost') => unknown;
}

/** The initiative that an element names, or the only one of its feed; else what stands inside the element stays. */
export function wholeItem(
  element: ViciniaInitiative,
  { state, now, trouble }: WholeItemOptions,
  words: Dictionary,
  full: FullDictionary,
): TemplateResult {
  const { feed } = state;
  const { item: id, route } = element;
  const item = id ? feed.items.find((it) => it.id === id) : feed.items.length === 1 ? feed.items[0] : undefined;
  if (!item) {
    const text = state.complete ? full.text('noSuchItem', { id: id ?? '' }) : words.text('loading');
    return html`<slot></slot>${trouble('warning')}${messageBox(words, text)}`;
  }
  const read = new AttributeReader();
  const level = read.headingLevel(element.headingLevel);
  void warn(element, read.problems, words.language);
  const [entry] = createCatalogue({ ...feed, items: [item] }, now);
  const dates = { language: words.language, timeZone: feed.timeZone, now };
  const context = { words, dates, level, feedLanguage: feed.language, feed, route };
  const details = renderDetails(item, { ...context, words: full, pictured: true });
  return html`<div lang=${words.language} dir=${words.direction}>
    ${trouble('warning')} ${card(entry!, { ...context, as: 'always', open: true, details, onToggle: () => undefined })}
    ${footnotes(state, words, trouble('lost'))}
  </div>`;
}
