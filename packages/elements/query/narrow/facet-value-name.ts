import { weekdays } from '@vicinia/feed/model.js';
import type { FacetName } from '@vicinia/feed/query.js';
import { formatWeekday } from '../../format/weekdays-format.ts';
import type { TrainingMessages } from '../../messages/messages.ts';
import type { FullDictionary } from '../../messages/full-dictionary.ts';
import { languageName } from '../../messages/language-name.ts';
import { rangeName } from './range-name.ts';

type Naming = (value: string, words: FullDictionary) => string | undefined;

/** What values are called that no list can hold. */
const namings: Partial<Record<FacetName, Naming>> = {
  language: (value, { language }) => languageName(value, language),
  when: rangeName,
  weekday: (value, { language }) => {
    const day = weekdays.find((it) => it === value);
    return day && formatWeekday(day, language);
  },
  age: (value, words) => (/^\d{1,3}$/.test(value) ? words.plural('years', Number(value)) : undefined),
};

/** What a facet's value is called; open values (places, topics) are what the feed says. */
export function facetValueName(facet: FacetName, value: string, words: FullDictionary): string {
  const { form, status, promoter, contribution, instrumentKind, audience, ...more } = words.messages;
  // There where training is listed.
  const ofTraining = words.messages as Partial<TrainingMessages>;
  const lists: Partial<Record<FacetName, Record<string, string> | undefined>> = {
    form,
    status,
    promoter,
    seeks: contribution,
    offers: contribution,
    instrument: instrumentKind,
    audience,
    cost: more.costKind,
    access: more.accessKind,
    when: more.whenKind,
    time: more.timeKind,
    mode: ofTraining.modeKind,
    level: ofTraining.levelKind,
    enrolment: ofTraining.enrolmentKind,
  };
  const names = lists[facet];
  return names && Object.hasOwn(names, value) ? names[value]! : (namings[facet]?.(value, words) ?? value);
}
