import { expect } from '@open-wc/testing';
import { until } from '../asserts/until.ts';
import { feedAddress, requestCount } from './feed-address.ts';
import { FeedHost } from './feed-host.ts';
import { Gate } from './gate.ts';
import { Weather } from './weather.ts';

describe('the feed server', () => {
  it('answers with a sample feed that any page may read, and that no browser keeps', async () => {
    const answer = await fetch(feedAddress('one-item'));
    expect(answer.headers.get('content-type')).to.equal('application/feed+json');
    expect(answer.headers.get('access-control-allow-origin')).to.equal('*');
    expect(answer.headers.get('cache-control')).to.equal('no-store');
    expect((await answer.json()).items).to.have.length(1);
  });

  it('knows no file outside of the samples', async () => {
    for (const name of ['missing', '..%2f..%2fpackage']) expect((await fetch(feedAddress(name))).status).to.equal(404);
  });

  it('answers with a status and a media type on request', async () => {
    const answer = await fetch(feedAddress('one-item', { status: 410, type: 'text/plain' }));
    expect(answer.status).to.equal(410);
    expect(answer.headers.get('content-type')).to.equal('text/plain');
  });

  it('answers to a row of requests with one after the other, and counts them', async () => {
    const address = feedAddress('one-item', { answers: ['fail', 'feed:empty', 'html', 'truncated'] });
    const answers = [];
    for (let i = 0; i < 5; i++) {
      const answer = await fetch(address);
      answers.push([answer.status, (await answer.text()).slice(0, 15).trim()]);
    }
    const feed = '{\n  "version":';
    expect(answers).to.deep.equal([
      [503, feed],
      [200, feed],
      [200, '<!doctype html>'],
      [200, feed],
      [200, feed],
    ]);
    expect(await requestCount(address)).to.equal(5);
  });

  it('cuts an answer off', async () => {
    const text = await (await fetch(feedAddress('one-item', { answers: ['truncated'] }))).text();
    expect(() => JSON.parse(text)).to.throw(SyntaxError);
  });

  it('drops a connection', async () => {
    const failure = await fetch(feedAddress('one-item', { answers: ['close'] })).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
  });

  it('holds an answer until its gate is opened', async () => {
    const gate = new Gate();
    let isThere = false;
    const answer = fetch(feedAddress('one-item', { gate: gate.name })).then(() => (isThere = true));
    // Others are answered meanwhile.
    await fetch(feedAddress('one-item'));
    expect(isThere).to.be.false;
    await gate.open();
    await answer;
  });

  it('never answers when it is asked to hang', async () => {
    const abort = new AbortController();
    const answer = fetch(feedAddress('one-item', { answers: ['hang'] }), { signal: abort.signal });
    const first = await Promise.race([answer, fetch(feedAddress('empty'))]);
    expect((await first.json()).items).to.have.length(0);
    abort.abort();
    expect(await answer.catch((error: unknown) => (error as Error).name)).to.equal('AbortError');
  });

  it('says that it does not know an answer', async () => {
    const answer = await fetch('/test-feed/one-item.json?answers=explode');
    expect(answer.status).to.equal(500);
    expect(await answer.text()).to.contain('explode');
  });
});

describe('a weather on the feed server', () => {
  it('is good at first, and turns for all addresses that name it', async () => {
    const weather = new Weather();
    const addresses = ['one-item', 'other'].map((feed) => feedAddress(feed, { weather: weather.name }));
    const statuses = () => Promise.all(addresses.map(async (address) => (await fetch(address)).status));
    expect(await statuses()).to.deep.equal([200, 200]);
    await weather.turn('404');
    expect(await statuses()).to.deep.equal([404, 404]);
  });

  it('counts what has come since it turned, and what was given up', async () => {
    const weather = new Weather();
    const address = feedAddress('one-item', { weather: weather.name });
    await fetch(address);
    await weather.turn('hang');
    expect(await weather.record()).to.include({ requests: 0, dropped: 0 });
    const abort = new AbortController();
    const answer = fetch(address, { signal: abort.signal }).catch(() => undefined);
    await until(async () => (await weather.record()).requests === 1);
    abort.abort();
    await answer;
    await until(async () => (await weather.record()).dropped === 1);
  });

  it('refuses to be what the server does not know', async () => {
    const failure = await new Weather().turn('hail' as 'hang').catch((error: unknown) => error);
    expect(String(failure)).to.contain('hail');
  });
});

describe('a host of its own', () => {
  it('answers as the feed server does, refuses connections once it is stopped, and comes back', async () => {
    const host = await FeedHost.start();
    const address = host.address('one-item');
    expect(new URL(address).port).not.to.equal(location.port);
    expect((await fetch(address)).status).to.equal(200);
    await host.stop();
    expect(await fetch(address).catch((error: unknown) => error)).to.be.instanceOf(TypeError);
    await host.startAgain();
    expect((await fetch(address)).status).to.equal(200);
    await host.stop();
  });
});
