import { expect } from '@open-wc/testing';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import type { Answer } from '@vicinia/testing/feed-server/misbehaviour.js';
import { Weather } from '@vicinia/testing/feed-server/weather.js';
import { shareDocument } from './share-document.ts';

describe('shareDocument, when a request fails', () => {
  const clock = fastClock();

  /** How often a server is asked that answers in this way, and what the waits between are. */
  async function ask(answer: Answer) {
    const weather = new Weather();
    await weather.turn(answer);
    await shareDocument(feedAddress('whole', { weather: weather.name }), {}).catch(() => undefined);
    return { requests: (await weather.record()).requests, waits: [...clock.waits] };
  }

  for (const answer of ['408', '429', '500', '502', '503', '504', 'redirect-nowhere'] as const)
    it(`tries three times, and waits longer each time, and not as long as anybody else: ${answer}`, async () => {
      // How many requests that makes is not asked: Chromium itself repeats one that was answered 408.
      const { waits } = await ask(answer);
      expect(waits).to.have.length(2);
      expect(waits[0]).to.be.within(250, 500);
      expect(waits[1]).to.be.within(500, 1000);
    });

  for (const answer of ['304', '400', '401', '403', '404', '410', '451'] as const)
    it(`does not insist where the server has said no: ${answer}`, async () => {
      expect(await ask(answer)).to.deep.equal({ requests: 1, waits: [] });
    });

  it('waits as long as the server asks for, in seconds', async () => {
    expect(await ask('retry-in-seconds')).to.deep.equal({ requests: 3, waits: [7000, 7000] });
  });

  it('waits until the server’s date', async () => {
    const before = Date.now();
    const { requests, waits } = await ask('retry-at-date');
    const taken = Date.now() - before;
    expect(requests).to.equal(3);
    // A date has no fractions of a second; and the way back takes its time.
    for (const wait of waits) expect(wait).to.be.within(6000 - taken, 7000);
  });

  it('does not wait until tomorrow', async () => {
    expect(await ask('retry-tomorrow')).to.deep.equal({ requests: 1, waits: [] });
  });

  it('is content with a second try that works', async () => {
    const address = feedAddress('whole', { answers: ['fail', 'ok'] });
    expect((await shareDocument(address, {})).text).to.contain('Iniziative di prova');
    expect(clock.waits).to.have.length(1);
  });

  it('gives all who ask the same answer, further tries included', async () => {
    const weather = new Weather();
    await weather.turn('503');
    const address = feedAddress('whole', { weather: weather.name });
    const results = await Promise.allSettled([1, 2, 3].map(() => shareDocument(address, {})));
    const [first] = results as PromiseRejectedResult[];
    for (const result of results as PromiseRejectedResult[]) expect(result.reason).to.equal(first!.reason);
    expect((await weather.record()).requests).to.equal(3);
  });

  it('asks anew once all have their answer', async () => {
    const weather = new Weather();
    const address = feedAddress('whole', { weather: weather.name });
    await shareDocument(address, {});
    await shareDocument(address, {});
    expect((await weather.record()).requests).to.equal(2);
  });
});
