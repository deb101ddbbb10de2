import ICAL from 'ical.js';
import type { ContentLine } from './content-lines.ts';
import { tidyDates } from './tidy-dates.ts';

/** One property of a component: DTSTART, SUMMARY … */
export interface Property {
  /** In capitals. */
  readonly name: string;
  readonly parameter: (name: string) => string | undefined;
  /** Type of its values, in small letters: `date`, `date-time`, `uri`, `text` … */
  readonly type: string;
  /** As jCal (RFC 7265) has them: most are text. */
  readonly values: readonly unknown[];
  /** The first value; empty when it is no text. */
  readonly text: string;
  readonly line: number;
}

const standard = ICAL.design.defaultSet;
const plain = { defaultType: 'text' };
const uri = { defaultType: 'uri' };
const raw = { defaultType: 'unknown' };

/** What ical.js knows by itself, and what RFC 7986, RFC 9073 and widespread programs have added since. */
const design = {
  ...standard,
  property: {
    ...(standard.property as object),
    // Rules are read by what shows them; a rule that cannot be read must not take its line with it.
    rrule: raw,
    exrule: raw,
    name: plain,
    image: uri,
    conference: uri,
    source: uri,
    color: plain,
    link: uri,
    'location-type': plain,
    'refresh-interval': { defaultType: 'duration' },
    'structured-data': plain,
    'styled-description': plain,
    'x-alt-desc': plain,
    'x-cost': plain,
    'x-tags': { defaultType: 'text', multiValue: ',' },
    'x-wr-caldesc': plain,
    'x-wr-calname': plain,
    'x-wr-timezone': plain,
  },
};

/** Reads a content line. Undefined when it is none. */
export function readProperty({ text: line, number }: ContentLine): Property | undefined {
  if (!/^[a-z\d-]+(\.[a-z\d-]+)?\s*[;:]/i.test(line)) return undefined;
  try {
    const whole = tidyDates(line.replace(/^([^;:\s]+)\s+(?=[;:])/, '$1'));
    const [name, parameters, type, ...values] = ICAL.parse.property(whole, design) as [
      string,
      Record<string, unknown>,
      string,
      ...unknown[],
    ];
    const parameter = (key: string) => {
      const value = Object.hasOwn(parameters, key) ? parameters[key] : undefined;
      return typeof value === 'string' ? value.trim() || undefined : undefined;
    };
    const text = typeof values[0] === 'string' ? values[0].trim() : '';
    return { name: name.toUpperCase(), parameter, type, values, text, line: number };
  } catch {
    return undefined;
  }
}
