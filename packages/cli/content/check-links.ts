import { posix } from 'node:path';
import { nearest, type Problem } from '@vicinia/feed/problem.js';
import { formats } from '@vicinia/feed/schema.js';
import { contentUrl, isMadeBySite } from './content-folders.ts';
import type { Entry } from './read-entry.ts';
import type { TextLink } from './scan-text.ts';

type Found = Pick<Problem, 'code'> & Partial<Problem>;

const lastStep = (path: string) => path.split('/').findLast((step) => step !== '') ?? '';

/** What can be linked to: contents by their addresses, files that lie among them by their names. */
export class Destinations {
  readonly #site: string;
  readonly #byPath = new Map<string, Entry>();
  readonly #files: ReadonlySet<string>;

  constructor(entries: readonly Entry[], files: ReadonlySet<string>, site: string) {
    this.#site = site;
    this.#files = files;
    for (const entry of entries) this.#byPath.set(this.pathOf(entry), entry);
  }

  pathOf({ source }: Entry): string {
    return new URL(contentUrl(source.folder, source.id, this.#site)).pathname;
  }

  /** Where a link leads that stands on a page; undefined when that is elsewhere, or when it is no address. */
  inside(target: string, from: Entry): URL | undefined {
    const base = new URL(this.pathOf(from), this.#site);
    const url = URL.canParse(target, base) ? new URL(target, base) : undefined;
    return url?.origin === new URL(this.#site).origin ? url : undefined;
  }

  at(path: string): Entry | undefined {
    return this.#byPath.get(path);
  }

  hasFile(name: string): boolean {
    return this.#files.has(name);
  }

  /** The address of the content that was probably meant. */
  like(path: string): string | undefined {
    const name = lastStep(path).replace(/\.(md|html?)$/, '');
    const paths = [...this.#byPath.keys()];
    const same = paths.filter((it) => lastStep(it) === name);
    const [, first] = path.split('/');
    const near = paths.filter((it) => it.split('/')[1] === first && lastStep(it) !== first);
    return same[0] ?? near.find((it) => lastStep(it) === nearest(name, near.map(lastStep)));
  }
}

/** An address that leads away from the site: only its form can be judged. */
function checkForeign(target: string): Found | undefined {
  const broken = (better?: string): Found => ({
    code: 'broken-link',
    found: target,
    ...(better !== undefined && { nearest: better }),
  });
  const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(target) ?? [];
  if (/^https?$/i.test(scheme)) return formats.url(target) ? undefined : broken();
  if (/^mailto$/i.test(scheme)) return formats.email(rest.split('?')[0]!) ? undefined : broken();
  if (/^tel$/i.test(scheme)) return formats.phone(rest) ? undefined : broken();
  if (/^h?t+ps?$/i.test(scheme)) return broken(`https:${rest}`);
  return broken();
}

const webAddress = /^(www\.)?[\w-]+(\.[\w-]+)*\.(it|com|org|net|eu|info|edu|gov)(\/|$)/i;

function checkAnchor(hash: string, target: string, { text }: Entry): Found | undefined {
  const id = decodeURIComponent(hash.slice(1));
  if (id === '' || id === 'top' || text.anchors.has(id)) return undefined;
  const allowed = [...text.anchors].map((anchor) => `#${anchor}`);
  const near = nearest(id, text.anchors);
  return { code: 'broken-anchor', found: target, allowed, ...(near !== undefined && { nearest: `#${near}` }) };
}

function checkTarget({ target, isPicture }: TextLink, from: Entry, to: Destinations): Found | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target) && !to.inside(target, from)) return checkForeign(target);
  if (target.startsWith('#')) return checkAnchor(target, target, from);
  if (!/^[/.]/.test(target) && webAddress.test(target))
    return { code: 'broken-link', found: target, nearest: `https://${target}` };
  const url = to.inside(target, from);
  if (!url || target === '') return { code: 'broken-link', found: target };
  const beside = posix.join(posix.dirname(from.source.file), decodeURIComponent(target.split(/[?#]/)[0]!));
  if (!target.startsWith('/') && to.hasFile(beside)) return undefined;
  const entry = to.at(url.pathname);
  if (entry) return url.hash === '' ? undefined : checkAnchor(url.hash, target, entry);
  // Files stand where the site's makers put them.
  const isFile = /\.(?!md$|html?$)\w+$/.test(url.pathname) && target.startsWith('/');
  if (isFile || isMadeBySite(url.pathname)) return undefined;
  const better = isPicture ? undefined : to.like(url.pathname);
  return { code: 'broken-link', found: target, ...(better !== undefined && { nearest: better }) };
}

/** Links that lead nowhere, and pictures without words for those who cannot see them, in the text of a content. */
export function checkLinks(entry: Entry, destinations: Destinations): Problem[] {
  return entry.text.links.flatMap((link): Problem[] => {
    const place = { severity: 'error', path: [], file: entry.source.file, line: entry.bodyLine + link.line } as const;
    const wordless: Found[] =
      link.isPicture && link.words.trim() === '' ? [{ code: 'no-alt', found: link.target }] : [];
    const broken = checkTarget(link, entry, destinations);
    return [...wordless, ...(broken ? [broken] : [])].map((found) => ({ ...place, ...found }));
  });
}
