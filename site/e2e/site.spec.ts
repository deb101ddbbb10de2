import { expect } from '@playwright/test';
import { PageLog } from './page-log.ts';
import { visit, type PageReport } from './page-report.ts';
import { sitePages } from './site-pages.ts';
import { test } from './test.ts';

/** Every page of the sitemap, visited once; the tests below look at what was found. */
const reports: PageReport[] = [];
let cookies: unknown[];

/** Pages with something to say, by their path. */
const byPath = (pick: (report: PageReport) => string[]) =>
  Object.fromEntries(
    reports.map((report) => [report.path, pick(report)] as const).filter(([, found]) => found.length > 0),
  );

test.beforeAll(async ({ browser, site }) => {
  test.setTimeout(300_000);
  const page = await browser.newPage();
  const log = new PageLog(page);
  for (const path of await sitePages(site.origin)) reports.push(await visit(page, log, site.origin + path));
  cookies = await page.context().cookies();
  await page.close();
});

test('there is a page for each content, and a few more', () => {
  expect(reports.length).toBeGreaterThan(36 + 2 + 5 + 8 + 5);
});

test('no page complains on the console', () => {
  expect(byPath(({ complaints }) => complaints)).toEqual({});
});

test('no page calls another origin or sets a cookie', () => {
  expect(byPath(({ foreignOrigins }) => foreignOrigins)).toEqual({});
  expect(cookies).toEqual([]);
});

test('each page has a title of its own, a language and one main heading', () => {
  expect(new Set(reports.map(({ title, language }) => `${language} ${title}`)).size).toBe(reports.length);
  expect(
    reports.filter(
      ({ path, title, language, mainHeadings }) =>
        !title || language !== (path.startsWith('/en/') ? 'en' : 'it') || mainHeadings.length !== 1,
    ),
  ).toEqual([]);
});

test('axe finds nothing', () => {
  expect(byPath(({ light }) => light)).toEqual({});
});

test('axe finds no weak contrast in the dark scheme', () => {
  expect(byPath(({ dark }) => dark)).toEqual({});
});

test('no page is wider than a screen of 320 px', () => {
  expect(byPath(({ overflow }) => (overflow > 0 ? [`${overflow} px`] : []))).toEqual({});
});

test('each page is sent with a strict Content-Security-Policy', () => {
  for (const { path, headers } of reports) {
    const policy = new Map(
      (headers['content-security-policy'] ?? '').split(/;\s*/).map((rule) => {
        const [name, ...values] = rule.split(' ');
        return [name, values];
      }),
    );
    expect(policy.get('default-src'), path).toEqual(["'none'"]);
    expect(policy.get('script-src'), path).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(policy.get('connect-src'), path).toEqual(["'self'"]);
    expect(policy.get('require-trusted-types-for'), path).toEqual(["'script'"]);
    expect(policy.get('base-uri'), path).toEqual(["'none'"]);
    for (const style of policy.get('style-src') ?? ['missing']) expect(style, path).toMatch(/^'(self|sha256-.+)'$/);
  }
});

test('no page has a script or a style within, but those of declarative shadow roots', () => {
  const shadowStyle = /<template shadowroot[^>]*><style>[^]*?<\/style>/g;
  const inline =
    /<style\b|<script(?![^>]*\b(src=|type="application\/(?:ld\+)?json"))[^>]*>|<[a-z][^>]*\s(style|on[a-z]+)=/gi;
  expect(byPath(({ source }) => source.replaceAll(shadowStyle, '').match(inline) ?? [])).toEqual({});
});

test('every link within the site leads to something, and to its part of the page', async ({ site }) => {
  const pages = new Map(reports.map((report) => [report.path, report]));
  const answers = new Map<string, number>();
  const broken = async (link: string): Promise<boolean> => {
    const { origin, pathname, hash } = new URL(link);
    if (origin !== site.origin) return false;
    const known = pages.get(pathname);
    if (known) return hash !== '' && !known.anchors.includes(decodeURIComponent(hash.slice(1)));
    if (!answers.has(pathname)) answers.set(pathname, (await fetch(origin + pathname)).status);
    return answers.get(pathname) !== 200;
  };
  const found: Record<string, string[]> = {};
  for (const { path, links } of reports)
    for (const link of new Set(links)) if (await broken(link)) (found[path] ??= []).push(link);
  expect(found).toEqual({});
});

test('every page can be reached from the first by links', ({ site }) => {
  const pages = new Map(reports.map((report) => [report.path, report]));
  const reached = new Set(['/']);
  for (const path of reached)
    for (const link of pages.get(path)?.links ?? []) {
      const { origin, pathname } = new URL(link);
      if (origin === site.origin) reached.add(pathname);
    }
  expect(reports.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});

test('an address that leads nowhere is answered with a page that leads on', async ({ page, log, site }) => {
  const report = await visit(page, log, `${site.origin}/non-c-e/`);
  expect(report.mainHeadings).toEqual(['Qui non c’è niente']);
  expect(report.links).toContain(`${site.origin}/iniziative/`);
  expect(report.light).toEqual([]);
  expect((await fetch(`${site.origin}/non-c-e/`)).status).toBe(404);
});
