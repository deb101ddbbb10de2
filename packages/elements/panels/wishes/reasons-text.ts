import type { Reason } from '@vicinia/feed/query.js';
import { formatWeekdays } from '../../format/weekdays-format.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { languageName } from '../../messages/language-name.ts';
import { distanceText } from '../distance-text.ts';

function reasonText(reason: Reason, words: FullDictionary): string {
  const { language, messages } = words;
  const list = (values: readonly string[]) => new Intl.ListFormat(language, { type: 'conjunction' }).format(values);
  // Words that stand alone elsewhere stand within a sentence here; German nouns begin with a capital there, too.
  const within = (values: readonly string[]) =>
    language.split('-')[0] === 'de' ? list(values) : list(values).toLocaleLowerCase(language);
  switch (reason.kind) {
    case 'contribution': {
      const values = within(reason.values.map((kind) => messages.contribution[kind]));
      return words.text(reason.direction === 'seeks' ? 'reasonSeeks' : 'reasonOffers', { values });
    }
    case 'role':
      return reason.values.map((value) => `«${value}»`).join(', ');
    case 'hours':
      return reason.value;
    case 'weekday':
      return words.text('reasonDays', { days: formatWeekdays(reason.values, language) });
    case 'time':
      return words.text('reasonTimes', { times: within(reason.values.map((time) => messages.timeKind[time])) });
    case 'place': {
      const place = reason.value.neighbourhood ?? reason.value.municipality ?? '';
      return words.text(reason.served ? 'reasonServes' : 'reasonPlace', { place });
    }
    case 'distance':
      return distanceText(reason.value, words);
    case 'language':
      return words.text('reasonLanguages', {
        languages: list(reason.values.map((tag) => languageName(tag, language))),
      });
    case 'audience':
      return words.text('reasonAudience', { groups: within(reason.values.map((group) => messages.audience[group])) });
    case 'age':
      return words.text('reasonAge');
    case 'free':
      return messages.costKind.free.toLocaleLowerCase(language);
  }
}

/** Why an initiative fits, in one line: `cerca tempo, il sabato, a Cervia, a 1,2 km`. */
export const reasonsText = (reasons: readonly Reason[], words: FullDictionary): string =>
  reasons.map((reason) => reasonText(reason, words)).join(', ');
