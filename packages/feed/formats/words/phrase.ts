import { phrases } from './phrases.data.ts';

/** A phrase in a language, or in Italian where that one is not among ours. */
export function phrase(name: keyof typeof phrases.it, language: string | undefined): string {
  const primary = language?.toLowerCase().split('-', 1)[0];
  const known = Object.entries(phrases).find(([tag]) => tag === primary);
  return (known?.[1] ?? phrases.it)[name];
}
