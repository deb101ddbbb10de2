import { expect } from '@open-wc/testing';
import { resource } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { foreignIn } from '@vicinia/testing/attack/foreign-in.js';
import { hostileItems } from '@vicinia/testing/attack/hostile-items.js';
import { ownVectors } from '@vicinia/testing/attack/own-vectors.data.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Gate } from '@vicinia/testing/feed-server/gate.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const messages = (widget: Widget) => widget.texts('.message p');

describe('<vicinia-related>, whatever becomes of its feed', () => {
  staysQuiet();

  it('shows what stands inside while it loads, and says so', async () => {
    const gate = new Gate();
    const widget = await Widget.open('vicinia-related', { src: feedAddress('resources', { gate: gate.name }) });
    expect(widget.states).to.deep.equal(['loading']);
    expect(widget.showsFallback).to.be.true;
    expect(messages(widget)).to.deep.equal(['Sto caricando i contenuti…']);
    const settled = widget.settles();
    await gate.open();
    await settled;
    expect(widget.showsFallback).to.be.false;
  });

  it('says what has happened when the feed fails, keeps what stands inside, and tries again when asked', async () => {
    const src = feedAddress('resources', { answers: ['html', 'ok'] });
    const widget = await Widget.settled('vicinia-related', { src });
    expect(widget.states).to.deep.equal(['failed']);
    expect(widget.showsFallback).to.be.true;
    await until(() => messages(widget)[0]?.includes('non è un feed'));
    await widget.press('Riprova');
    await until(() => widget.all('.row').length > 0);
  });

  it('may leave and come back', async () => {
    const widget = await Widget.settled('vicinia-related', { src: feedAddress('resources') });
    widget.element.remove();
    const settled = widget.settles();
    document.body.append(widget.element);
    expect(widget.texts('.name')).to.have.length(4);
    await settled;
    expect(widget.texts('.name')).to.have.length(4);
    widget.element.remove();
  });

  it('shows resources of RSS: episodes, with what there is to hear', async () => {
    const text = `<rss version="2.0"><channel><title>Voci</title><item><title>La caldaia</title>
      <link>https://radio.example/1</link><enclosure url="https://radio.example/1.ogg" type="audio/ogg" length="24117248"/>
      <pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate></item></channel></rss>`;
    const src = `data:application/rss+xml,${encodeURIComponent(text)}`;
    const widget = await Widget.settled('vicinia-related', { src, offline: 'off' });
    expect(widget.texts('.name')).to.deep.equal(['La caldaia']);
    expect(widget.find<HTMLAnchorElement>('a')!.href).to.equal('https://radio.example/1.ogg');
    expect(widget.texts('.facts')).to.deep.equal(['Audio · OGG · 24 MB · 2 marzo 2026']);
  });

  it('shows every attack, and lets none do anything', async () => {
    const ran: unknown[] = [];
    const { alert } = globalThis;
    Object.assign(globalThis, { alert: (what: unknown) => ran.push(what) });
    const src = hostileItems('resource', resource);
    const widget = await Widget.settled('vicinia-related', { src, limit: '1000', offline: 'off' });
    await until(() => widget.all('.row').length === 2 * ownVectors.length);
    expect(ran).to.deep.equal([]);
    expect(foreignIn(widget)).to.deep.equal([]);
    expect(widget.all('script, iframe, object, embed, form, style, link, base, img')).to.have.length(0);
    Object.assign(globalThis, { alert });
  });
});

describe('<vicinia-related>, with a feed that has failed after all', () => {
  staysQuiet();
  fastClock();

  it('shows the last good copy, and says that it is old', async () => {
    const src = feedAddress('resources', { answers: ['ok', 'fail', 'fail', 'fail', 'fail', 'fail'] });
    const widget = await Widget.settled('vicinia-related', { src });
    const settled = widget.settles();
    widget.element.remove();
    document.body.append(widget.element);
    await settled;
    expect(widget.states).to.deep.equal(['stale']);
    expect(widget.texts('.name')).to.have.length(4);
    await until(() => messages(widget)[0]?.includes('Non riesco ad aggiornare'));
    widget.element.remove();
  });
});
