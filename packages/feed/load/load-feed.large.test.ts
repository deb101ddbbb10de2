import { expect } from '@open-wc/testing';
import { until } from '@vicinia/testing/asserts/until.js';
import { initiativeExtension } from '../model/initiative-extension.ts';
import { noticeExtension } from '../model/notice.ts';
import { fetchDocument } from './fetch-document.ts';
import { lastCopy } from './last-copy.ts';
import { loadFeed } from './load-feed.ts';
import type { LoadOptions } from './load-page.ts';
import { readDocument, type Loaded } from './read-document.ts';

const version = 'https://jsonfeed.org/version/1.1';
const kinds = { initiative: initiativeExtension };
const summary = `L’orto è di tutti: ${'si zappa, si semina, si raccoglie; '.repeat(10)}`.trim();
/** So many that a feed of them is parsed as it comes. */
const items = Array.from({ length: 1_000 }, (_, at) => ({
  id: `orto-${at}`,
  title: `Orto ${at} di “città”`,
  summary,
  _vicinia: { type: at % 10 === 0 ? 'notice' : 'initiative', contacts: [{ email: 'a@vicini.example' }] },
}));
const notices = items.filter((_, at) => at % 10 === 0).map((item) => ({ ...item, _vicinia: { type: 'notice' } }));
const mixed = items.map((item, at) => (at % 10 === 0 ? notices[at / 10]! : item));

const addresses: string[] = [];
function addressOf(parts: BlobPart | object, type = 'application/feed+json'): string {
  const isJson = parts.constructor === Object;
  const address = URL.createObjectURL(new Blob([isJson ? JSON.stringify(parts) : (parts as BlobPart)], { type }));
  addresses.push(address);
  return address;
}

async function load(address: string, options: Partial<LoadOptions> = {}): Promise<Loaded> {
  const { value } = await loadFeed(address, { kinds, offline: false, ...options }).next();
  return value as Loaded;
}

/** What the same text gives that is read in one. */
async function inOne(address: string, options: Partial<LoadOptions> = {}): Promise<Loaded> {
  const { text, mediaType, header } = await fetchDocument(address);
  return readDocument({ text, mediaType, header }, address, { kinds, ...options });
}

describe('loadFeed, of a large feed', () => {
  afterEach(async () => {
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
    await caches.delete('vicinia-feeds-1');
  });

  const documents: Record<string, BlobPart | object> = {
    'as it should be': { version, title: 'Orti', language: 'it', items: mixed },
    'with a byte order mark': `\ufeff${JSON.stringify({ version, items: mixed })}`,
    indented: JSON.stringify({ version, items: mixed }, null, 2),
    'with the rest after its items': { version, items: mixed, title: 'Orti', language: 'it' },
    'that says after its items what they are': { version, items, _vicinia: { type: 'notice' } },
    'that says nothing but items': { items: mixed },
    'with an item that is not as it should be': { version, items: mixed.with(700, { ...items[1]!, title: '' }) },
    'with an id that is there twice': { version, items: mixed.with(700, items[1]!) },
    'with items twice': `{"version":"${version}","items":${JSON.stringify(mixed)},"items":[{"id":"a","title":"A"}]}`,
    'with items within': { version, more: { items: [1] }, items: mixed },
    'that is broken off': JSON.stringify({ version, items: mixed }).slice(0, 250_000),
    'in another format': { type: 'FeatureCollection', items: mixed, features: [] },
  };
  for (const [name, document] of Object.entries(documents))
    it(`is what it is when it is read in one: ${name}`, async () => {
      const address = addressOf(document);
      const [one, other] = await Promise.allSettled([load(address), inOne(address)]);
      expect(one.status).to.equal(other.status);
      if (one.status === 'fulfilled' && other.status === 'fulfilled') expect(one.value).to.deep.equal(other.value);
      else
        expect(String((one as PromiseRejectedResult).reason)).to.equal(String((other as PromiseRejectedResult).reason));
    });

  it('has letters as they are meant', async () => {
    const latin = (type: string) => {
      const text = JSON.stringify({
        version,
        items: mixed.map((item) => ({ ...item, summary: `è ${'-'.repeat(400)}` })),
      });
      const bytes = Uint8Array.from(text.replace(/[“”]/g, "'"), (letter) => letter.charCodeAt(0));
      return load(addressOf(bytes, type));
    };
    for (const type of ['application/json;charset=iso-8859-1', 'application/json'])
      expect((await latin(type)).feed.items[0]!.summary).to.match(/^è -/);
  });

  it('gives each of two that ask at once what they want of it', async () => {
    const address = addressOf({ version, items: mixed });
    const [one, other] = await Promise.all([load(address), load(address, { kinds: { notice: noticeExtension } })]);
    expect(one.feed.items).to.have.length(900);
    expect(other.feed.items).to.have.length(100);
  });

  it('stays on the device as it came', async () => {
    const address = new URL('/test-feed/large.json', location.href).href;
    const text = JSON.stringify({ version, items: mixed });
    const document = await fetchDocument(addressOf(text), { kinds });
    const { keepCopy } = await import('./last-copy.ts');
    await keepCopy(address, document);
    await until(async () => (await lastCopy(address)) !== undefined);
    expect((await lastCopy(address))!.text).to.equal(text);
  });

  it('is given up when nobody wants it any more', async () => {
    const controller = new AbortController();
    const loading = load(addressOf({ version, items: mixed }), { signal: controller.signal });
    controller.abort(new Error('no more'));
    expect(await loading.catch(String)).to.equal('Error: no more');
  });
});
