/** A training path with all that is known of it, as a part that is loaded on demand. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Training } from '@vicinia/feed/model.js';
import { createCatalogue } from '@vicinia/feed/query.js';
import { card } from '../../card/card.ts';
import { AttributeReader } from '../../feed/attribute-reader.ts';
import { messageBox } from '../../feed/feed-message.ts';
import { footnotes } from '../../feed/footnotes.ts';
import { warn } from '../../feed/warn.ts';
import type { Dictionary } from '../../messages/dictionary.ts';
import { loadFullDictionary } from '../../messages/full-dictionary.ts';
import type { FullTrainingDictionary } from '../training-dictionary.ts';
import { pathKind } from '../path-kind.ts';
import type { ViciniaTraining } from '../training.ts';
import type { PathContext } from './path-context.ts';
import type { WholePathOptions } from './path-module.ts';
import { renderPath } from './path.ts';
import { pathSections } from './path-sections.ts';

export { default as styles } from '../../details/details.css';

/** Training's own words are among those that it is given. */
export const loadWords = loadFullDictionary as (
  words: Dictionary,
) => FullTrainingDictionary | Promise<FullTrainingDictionary>;

/** The path that an element names, or the only one of its feed; without it, what stands inside the element stays. */
export function wholePath(
  element: ViciniaTraining,
  item: Training | undefined,
  { state, now, isSnapshot, trouble }: WholePathOptions,
  words: FullTrainingDictionary,
): TemplateResult {
  if (!item) {
    const text = state.complete ? words.text('noSuchItem', { id: element.item ?? '' }) : words.text('loading');
    return html`<slot></slot>${trouble('warning')}${messageBox(words, text)}`;
  }
  const { feed } = state;
  const read = new AttributeReader();
  const level = read.headingLevel(element.headingLevel);
  const sections = element.sections === null ? pathSections : read.listOf('sections', element.sections, pathSections);
  void warn(element, read.problems, words.language);
  const [entry] = createCatalogue({ ...feed, items: [item] }, now);
  const dates = { language: words.language, timeZone: feed.timeZone, now };
  const context: PathContext = {
    words,
    dates,
    level,
    feedLanguage: feed.language,
    feed,
    route: element.route,
    pictured: true,
    sections,
    isSnapshot,
  };
  const details = renderPath(item, context);
  const kind = pathKind(item, words);
  const onToggle = () => undefined;
  return html`<div lang=${words.language} dir=${words.direction}>
    ${trouble('warning')}
    ${card(entry!, { ...context, kind, facts: nothing, as: 'always', open: true, details, onToggle })}
    ${footnotes(state, words, trouble('lost'))}
  </div>`;
}
