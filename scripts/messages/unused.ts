import { isPlural, type Catalogue } from './entries.ts';

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(^|[^:'"`])\/\/[^\n]*/g, '$1');

/**
 * The names at the top of a catalogue that no source asks for: neither quoted, nor as a key, nor, for a group, at all.
 * A group is used as a whole, since which of its members shows is the feed's to say.
 */
export function unused(catalogue: Catalogue, sources: readonly string[]): string[] {
  const code = sources.map(withoutComments).join('\n');
  return Object.entries(catalogue)
    .filter(([name, value]) => {
      const quoted = code.includes(`'${name}'`) || code.includes(`"${name}"`) || code.includes(` ${name}: `);
      const isGroup = typeof value === 'object' && !isPlural(value);
      return !quoted && !(isGroup && new RegExp(`\\b${name}\\b`).test(code));
    })
    .map(([name]) => name);
}
