import { expect } from '@open-wc/testing';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { keepCopy, lastCopy } from './last-copy.ts';

const address = 'https://comune.example/feed.csv';
const day = 24 * 3_600_000;

describe('the last good copy of a document', () => {
  const clock = fastClock();
  afterEach(() => caches.delete('vicinia-feeds-1'));

  it('has the media type and the headers that formats look at', async () => {
    const sent: Record<string, string> = { link: '<?page=2>; rel="next"', 'x-wp-totalpages': '3', 'set-cookie': 'a=b' };
    await keepCopy(address, { text: 'a;b', mediaType: 'text/csv', header: (name) => sent[name] ?? null });
    const copy = await lastCopy(address);
    expect(copy).to.include({ text: 'a;b', mediaType: 'text/csv' });
    expect(copy!.header('link')).to.equal(sent.link);
    expect(copy!.header('x-wp-totalpages')).to.equal('3');
    expect(copy!.header('set-cookie')).to.be.null;
  });

  it('goes when it has been of no use for long, on the next visit', async () => {
    const document = { text: '{}', mediaType: 'application/json', header: () => null };
    await keepCopy(address, document);
    clock.advance(91 * day);
    // A page looks once; so this is another one.
    const { keepCopy: keepLater } = (await import(
      new URL('./last-copy.ts?later', import.meta.url).href
    )) as typeof import('./last-copy.ts');
    await keepLater('https://comune.example/other.json', document);
    expect(await lastCopy(address)).to.be.undefined;
  });

  it('stays while it is not so old', async () => {
    const document = { text: '{}', mediaType: 'application/json', header: () => null };
    await keepCopy(address, document);
    clock.advance(89 * day);
    const { keepCopy: keepLater } = (await import(
      new URL('./last-copy.ts?soon', import.meta.url).href
    )) as typeof import('./last-copy.ts');
    await keepLater('https://comune.example/other.json', document);
    expect(await lastCopy(address)).not.to.be.undefined;
  });
});
