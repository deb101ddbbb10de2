import { plainText } from '../../read/plain-text.ts';
import { formats } from '../../shape/format.ts';
import { decodeEntities } from '../../read/decode-entities.ts';

/** What an HTML page says of itself, as far as it matters for the data in it. */
export interface Page {
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** What relative addresses in it are resolved against. */
  readonly base: string | undefined;
  readonly next: string | undefined;
}

function attribute(tag: string | undefined, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(tag ?? '') ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? undefined : decodeEntities(value).trim() || undefined;
}

const absolute = (address: string | undefined, base: string | undefined) =>
  address !== undefined && URL.canParse(address, base) ? new URL(address, base).href : undefined;

export function pageOf(html: string, address: string | undefined): Page {
  const tags = (name: string) => html.match(new RegExp(`<${name}\\s[^<>]*>`, 'gi')) ?? [];
  const base = absolute(attribute(tags('base')[0], 'href'), address) ?? address;
  const language = attribute(tags('html')[0], 'lang');
  const [, title] = /<title[^<>]*>([^<]*)</i.exec(html) ?? [];
  const next = tags('link').find((tag) => /\bnext\b/i.test(attribute(tag, 'rel') ?? ''));
  return {
    title: title === undefined ? undefined : plainText(title).replaceAll('\n', ' ') || undefined,
    language: language !== undefined && formats.language(language) ? language : undefined,
    base,
    next: absolute(attribute(next, 'href'), base),
  };
}
