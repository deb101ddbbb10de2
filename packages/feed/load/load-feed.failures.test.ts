import { expect } from '@open-wc/testing';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { allKinds } from '../read/kinds.ts';
import { fetchDocument } from './fetch-document.ts';
import { LoadError } from './load-error.ts';
import { loadFeed } from './load-feed.ts';
import type { LoadOptions } from './load-page.ts';

const here = (path: string) => new URL(path, location.href).href;
const data = (text: string) => `data:application/json,${encodeURIComponent(text)}`;

/** What a feed is refused with. */
async function refusal(address: string, options: Partial<LoadOptions> = {}): Promise<unknown> {
  try {
    for await (const { complete } of loadFeed(address, { kinds: allKinds, ...options })) if (complete) break;
  } catch (error) {
    return error;
  }
  return undefined;
}

async function problem(address: string, options: Partial<LoadOptions> = {}) {
  const error = await refusal(address, options);
  expect(error).to.be.instanceOf(LoadError);
  return (error as LoadError).problem;
}

describe('loadFeed, when there is no feed', () => {
  staysQuiet();
  afterEach(() => caches.delete('vicinia-feeds-1'));

  for (const status of [400, 403, 404, 410, 500]) {
    it(`says with which status the server refused: ${status}`, async () => {
      const address = feedAddress('whole', { status });
      expect(await problem(address)).to.deep.equal({ code: 'http', severity: 'error', path: [], address, status });
    });
  }

  it('says that the connection broke', async () => {
    const address = feedAddress('whole', { answers: ['close'] });
    expect(await problem(address)).to.deep.equal({ code: 'network', severity: 'error', path: [], address });
  });

  it('says that nothing listens there', async () => {
    expect(await problem('http://127.0.0.1:9/feed.json')).to.include({ code: 'network' });
  });

  it('says that the answer did not come in time', async () => {
    const address = feedAddress('whole', { answers: ['hang'] });
    expect(await problem(address, { timeout: 300 })).to.deep.equal({
      code: 'timeout',
      severity: 'error',
      path: [],
      address,
    });
  });

  it('says that a log-in page is no feed, and how it begins', async () => {
    const address = feedAddress('whole', { answers: ['html'] });
    const { found, ...told } = await problem(address);
    expect(told).to.include({ code: 'unknown-format', severity: 'error', address });
    expect(found).to.match(/^<!doctype html><title>Log in/);
  });

  it('says that half a document is no feed', async () => {
    const { code } = await problem(feedAddress('whole', { answers: ['truncated'] }));
    expect(code).to.be.oneOf(['not-json', 'unknown-format']);
  });

  it('says that JSON Feed without items is no feed', async () => {
    const address = data('{"version":"https://jsonfeed.org/version/1.1"}');
    const { code, ...told } = await problem(address);
    expect(code).to.be.oneOf(['not-a-feed', 'unknown-format']);
    expect(told).to.include({ severity: 'error', address });
  });

  for (const text of ['', 'null', '"feed"', '{"items":{}}']) {
    it(`says that this is no feed: '${text}'`, async () => {
      const told = await problem(data(text));
      expect(told).to.include({ code: 'unknown-format', severity: 'error', address: data(text) });
    });
  }

  it('says that some file of a web site is no feed', async () => {
    const address = here('/package.json');
    expect(await problem(address)).to.include({ code: 'unknown-format', address });
  });

  for (const address of [
    '',
    'feed.json',
    '/feeds/initiatives.json',
    'https://',
    'ftp://comune.example/a',
    'javascript:alert(1)',
    'file:///etc/hosts',
  ]) {
    it(`says that this is no address to fetch from: "${address}"`, async () => {
      expect(await problem(address)).to.deep.equal({ code: 'bad-address', severity: 'error', path: [], address });
    });
  }

  it('throws an error that a console can show', async () => {
    const address = feedAddress('whole', { status: 404 });
    expect(String(await refusal(address))).to.equal(`LoadError: http ${address} 404`);
  });
});

describe('loadFeed, when it is aborted', () => {
  staysQuiet();
  afterEach(() => caches.delete('vicinia-feeds-1'));

  it('rejects with the signal’s reason, ahead of the request', async () => {
    const reason = new Error('moved on');
    expect(await refusal(feedAddress('whole'), { signal: AbortSignal.abort(reason) })).to.equal(reason);
  });

  it('rejects with the signal’s reason, while the answer is awaited', async () => {
    const controller = new AbortController();
    const refused = refusal(feedAddress('whole', { answers: ['hang'] }), { signal: controller.signal });
    controller.abort('moved on');
    expect(await refused).to.equal('moved on');
  });

  it('rejects between two pages', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    let error: unknown;
    try {
      for await (const { feed } of loadFeed(feedAddress('paged'), { kinds: allKinds, signal: controller.signal })) {
        seen.push(feed.items.length);
        controller.abort('enough');
      }
    } catch (reason) {
      error = reason;
    }
    expect(error).to.equal('enough');
    expect(seen).to.deep.equal([3]);
  });

  it('does not take the last good copy instead', async () => {
    const address = feedAddress('whole', { answers: ['ok', 'hang'] });
    expect(await refusal(address)).to.be.undefined;
    const controller = new AbortController();
    const refused = refusal(address, { signal: controller.signal });
    controller.abort('moved on');
    expect(await refused).to.equal('moved on');
  });

  it('rejects with the signal’s reason where one document is fetched by itself', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const refused = fetchDocument(feedAddress('whole', { answers: ['hang'] }), { signal }).catch((it: unknown) => it);
    controller.abort('moved on');
    expect(await refused).to.equal('moved on');
  });

  it('loads when the signal is never used', async () => {
    expect(await refusal(feedAddress('one-item'), { signal: new AbortController().signal })).to.be.undefined;
  });
});
