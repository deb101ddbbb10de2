import { expect } from '@playwright/test';
import { sitePages } from './site-pages.ts';
import { test } from './test.ts';

/** Sources of all pages, by path. */
let sources: Map<string, string>;

test.beforeAll(async ({ site }) => {
  const paths = await sitePages(site.origin);
  sources = new Map();
  for (const path of paths) sources.set(path, await (await fetch(site.origin + path)).text());
});

const attribute = (source: string, pattern: RegExp) => [...source.matchAll(pattern)].map(([, found]) => found!);

test('each page names its address, and its other languages name it back', ({ site }) => {
  const wrong: string[] = [];
  for (const [path, source] of sources) {
    const [canonical] = attribute(source, /<link rel="canonical" href="([^"]+)"/g);
    if (canonical !== site.origin + path) wrong.push(`${path}: ${canonical}`);
    const others = attribute(source, /<link rel="alternate" hreflang="[a-z]+" href="([^"]+)"/g);
    for (const other of others) {
      const back = sources.get(new URL(other).pathname) ?? '';
      if (!back.includes(`href="${site.origin}${path}"`)) wrong.push(`${path}: ${other} does not name it back`);
    }
  }
  expect(wrong).toEqual([]);
  expect(attribute(sources.get('/en/iniziative/')!, /hreflang="([^"]+)" href="[^"]+\/iniziative\/"/g)).toEqual(
    expect.arrayContaining(['it', 'en', 'x-default']),
  );
});

test('each page says what it is to those who share and index it', () => {
  const types = new Map<string, string[]>();
  for (const [path, source] of sources) {
    for (const name of ['title', 'description', 'url', 'image', 'locale'])
      expect(source, path).toMatch(new RegExp(`<meta property="og:${name}" content="[^"]+"`));
    const texts = attribute(source, /<script type="application\/ld\+json">([^<]+)<\/script>/g);
    const things = texts.map((text) => JSON.parse(text) as Record<string, unknown>);
    for (const thing of things) expect([thing['@context']].flat()[0], path).toBe('https://schema.org');
    types.set(
      path,
      things.map((thing) => thing['@type'] as string),
    );
  }
  expect(types.get('/')).toEqual(['WebSite']);
  expect(types.get('/welfare-attivante/')).toEqual(['Article', 'BreadcrumbList']);
  expect(types.get('/iniziative/coro-del-giovedi/')).toEqual(['Event', 'BreadcrumbList']);
  expect(types.get('/formazione/percorso-vicini-attivi/')).toEqual(['Course', 'BreadcrumbList']);
  expect(types.get('/segnalazioni/raccolta-coperte/')).toEqual(['SpecialAnnouncement', 'BreadcrumbList']);
  expect(types.get('/risorse/libro-il-pianerottolo/')).toEqual(['Book', 'BreadcrumbList']);
});

test('each page leads programs to the feeds and calendars', () => {
  for (const [path, source] of sources)
    for (const type of ['application/feed+json', 'application/rss+xml', 'text/calendar'])
      expect(source, path).toContain(`<link rel="alternate" type="${type}"`);
});

test('every picture says what it shows, how large it is, and comes in several sizes', () => {
  const pictures = [...sources.values()].flatMap((source) => source.match(/<img\b[^>]*>/g) ?? []);
  expect(pictures.length).toBeGreaterThan(1);
  for (const picture of pictures) {
    expect(picture).toMatch(/\balt="[^"]{10,}"/);
    expect(picture).toMatch(/\bwidth="\d+" height="\d+"/);
    expect(picture).toMatch(/\bsrcset="[^"]+ 480w/);
  }
});
