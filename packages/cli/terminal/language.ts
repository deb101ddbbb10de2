export const languages = ['it', 'en'] as const;
export type Language = (typeof languages)[number];

/** The reader's language: what was asked for, else what the terminal is set to (POSIX locale variables), else Italian. */
export function readerLanguage(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  const tag = asked ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
  return /^en\b|^en_/i.test(tag) ? 'en' : 'it';
}
