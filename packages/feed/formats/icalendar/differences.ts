import type { Entry } from './entry.ts';

/** What is different about one date of a series, in the words of its own event. */
export function differences(override: Entry, event: Entry): string | undefined {
  const own = ['SUMMARY', 'LOCATION', 'COMMENT'].map((name) => {
    const text = override.text(name);
    return text === event.text(name) ? undefined : text;
  });
  return own.filter((it) => it !== undefined).join(' · ') || undefined;
}
