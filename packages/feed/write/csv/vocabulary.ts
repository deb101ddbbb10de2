import { audienceGroupsOf } from '../../formats/words/audience-groups.ts';
import { modeOf } from '../../formats/words/mode.ts';
import type { AudienceGroup } from '../../model/audience.ts';
import type { Weekday } from '../../model/schedule.ts';
import type { Mode } from '../../model/training.ts';
import { italianValues } from '../../words/italian-values.ts';

export const csvLanguages = ['it', 'en'] as const;
export type CsvLanguage = (typeof csvLanguages)[number];

/** What a table calls the values of closed lists. */
export interface Vocabulary {
  readonly language: CsvLanguage;
  readonly value: (value: string | undefined) => string | undefined;
  readonly group: (group: AudienceGroup) => string;
  readonly mode: (mode: Mode | undefined) => string | undefined;
  readonly day: (day: Weekday) => string;
}

const inItalian = (value: string): readonly string[] => italianValues[value] ?? [value];

export const vocabularies: Readonly<Record<CsvLanguage, Vocabulary>> = {
  it: {
    language: 'it',
    value: (value) => value && inItalian(value)[0]!,
    // Groups and modes are looked for in sentences, in which fewer words are told apart.
    group: (group) => inItalian(group).find((word) => audienceGroupsOf(word).join() === group) ?? group,
    mode: (mode) => mode && (inItalian(mode).find((word) => modeOf([word]) === mode) ?? mode),
    day: (day) => inItalian(day)[1]!,
  },
  en: {
    language: 'en',
    value: (value) => value,
    group: (group) => group.replaceAll('-', ' '),
    mode: (mode) => mode,
    day: (day) => day,
  },
};
