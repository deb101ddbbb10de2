import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { root } from '../../scripts/process/root.ts';
import { feedItems, feedPages } from './feed-pages.ts';
import { test } from './test.ts';

const names = ['initiatives', 'training', 'notices', 'resources'] as const;
const filesOf = (folder: string) =>
  readdirSync(path.join(root, 'content', folder)).filter((name) => name.endsWith('.md'));

async function validator(origin: string) {
  const schema = (await (await fetch(`${origin}/schema/v1/feed.json`)).json()) as object;
  // What a format (uri, date-time) looks like is the readers' own business: ajv knows none by itself.
  return new Ajv2020({ validateFormats: false, allErrors: true }).compile(schema);
}

for (const name of names) {
  test(`every document of the feed of ${name} fits the published schema`, async ({ site }) => {
    const validate = await validator(site.origin);
    for (const page of await feedPages(`${site.origin}/feeds/${name}.json`)) {
      validate(page);
      expect(validate.errors ?? [], page.feed_url).toEqual([]);
    }
  });

  test(`the feed of ${name} has each of its contents once`, async ({ site }) => {
    const ids = (await feedItems(`${site.origin}/feeds/${name}.json`)).map(({ id }) => id);
    expect(ids.sort()).toEqual(
      filesOf(name)
        .map((file) => file.slice(0, -'.md'.length))
        .sort(),
    );
  });

  test(`the feed of ${name} is a JSON Feed 1.1`, async ({ site }) => {
    for (const page of await feedPages(`${site.origin}/feeds/${name}.json`)) {
      expect(page.version).toBe('https://jsonfeed.org/version/1.1');
      expect(page.title).not.toBe('');
      for (const item of page.items) {
        expect(item.id, 'id').toMatch(/./);
        expect(item.content_text ?? item.content_html, `content of ${item.id}`).toMatch(/./);
        expect(new URL(item.url).origin, `url of ${item.id}`).toBe(site.origin);
        expect(Date.parse(item.date_published ?? ''), `date of ${item.id}`).not.toBeNaN();
      }
    }
  });
}

test('a feed starts with a small page and each page names itself and the next', async ({ site }) => {
  const address = `${site.origin}/feeds/initiatives.json`;
  const pages = await feedPages(address);
  expect(pages.map(({ items }) => items.length)).toEqual([24, filesOf('initiatives').length - 24]);
  expect(pages[0]!.feed_url).toBe(address);
  expect(pages.at(-1)!.next_url).toBeUndefined();
});

test('any page on the web may read feeds, schema and widgets', async ({ site }) => {
  for (const file of ['feeds/initiatives.json', 'feeds/notices.json', 'schema/v1/feed.json', 'widgets/v1/vicinia.js']) {
    const { headers } = await fetch(`${site.origin}/${file}`, { headers: { origin: 'https://comune.example' } });
    expect(headers.get('access-control-allow-origin'), file).toBe('*');
  }
});

test('the schema refuses what is not in it', async ({ site }) => {
  const validate = await validator(site.origin);
  const [page] = await feedPages(`${site.origin}/feeds/initiatives.json`);
  const [item, ...others] = page!.items;
  const spoilt = { ...item, _vicinia: { ...item!._vicinia, form: 'mutual-ad' } };
  expect(validate({ ...page, items: [spoilt, ...others] })).toBe(false);
  expect(validate({ ...page, version: 'https://jsonfeed.org/version/3' })).toBe(false);
});

for (const name of ['initiatives', 'training', 'notices'] as const) {
  test(`the feed of ${name} says where it stands as a calendar`, async ({ site }) => {
    for (const { _vicinia } of await feedPages(`${site.origin}/feeds/${name}.json`)) {
      expect(_vicinia).toMatchObject({ calendar: `${site.origin}/feeds/${name}.ics` });
      expect((await fetch(_vicinia!.calendar!)).ok).toBe(true);
    }
  });
}
