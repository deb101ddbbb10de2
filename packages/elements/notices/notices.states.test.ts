import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Gate } from '@vicinia/testing/feed-server/gate.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const messages = (widget: Widget) => widget.texts('.message p');

describe('<vicinia-notices>, whatever becomes of its feed', () => {
  staysQuiet();

  it('shows what stands inside while it loads, and no more', async () => {
    const gate = new Gate();
    const widget = await Widget.open('vicinia-notices', { src: feedAddress('notices', { gate: gate.name }) });
    expect(widget.states).to.deep.equal(['loading']);
    expect(widget.element).to.have.attribute('aria-busy', 'true');
    expect(widget.showsFallback).to.be.true;
    expect(messages(widget)).to.deep.equal([]);
    const { height } = widget.element.querySelector('p')!.getBoundingClientRect();
    expect(widget.element.getBoundingClientRect().height).to.be.within(height, height + 40);
    const settled = widget.settles();
    await gate.open();
    await settled;
    expect(widget.showsFallback).to.be.false;
    expect(widget.element).to.have.attribute('aria-busy', 'false');
  });

  it('says what has happened when the feed fails, keeps what stands inside, and tries again when asked', async () => {
    const src = feedAddress('notices', { answers: ['html', 'ok'] });
    const widget = await Widget.settled('vicinia-notices', { src });
    expect(widget.states).to.deep.equal(['failed']);
    expect(widget.showsFallback).to.be.true;
    await until(() => messages(widget)[0]?.includes('non è un feed'));
    await widget.press('Riprova');
    await until(() => widget.all('.notice').length === 3);
    expect(widget.showsFallback).to.be.false;
  });

  it('says that it has no address', async () => {
    const widget = await Widget.open('vicinia-notices');
    await until(() => messages(widget)[0]?.includes('L’indirizzo del feed manca'));
    expect(widget.showsFallback).to.be.true;
  });

  it('may have its address changed while another one is on its way', async () => {
    const gate = new Gate();
    const widget = await Widget.open('vicinia-notices', { src: feedAddress('notices', { gate: gate.name }) });
    widget.element.setAttribute('src', feedOf([{ title: 'Altra' }]));
    await widget.settles();
    await gate.open();
    expect(widget.texts('.title')).to.deep.equal(['Altra']);
  });

  it('has attributes set before or after it is in the page', async () => {
    const widget = await Widget.open('vicinia-notices');
    widget.element.setAttribute('limit', '1');
    widget.element.setAttribute('src', feedAddress('notices'));
    await until(() => widget.all('.notice').length === 1);
  });

  it('becomes one of several feeds', async () => {
    const src = `${feedOf([{ title: 'Una' }])} ${feedAddress('notices')}`;
    const widget = await Widget.settled('vicinia-notices', { src });
    await until(() => widget.texts('.title').includes('Una'));
    expect(widget.texts('.title')).to.have.length(4);
  });
});

describe('<vicinia-notices>, with a feed that has failed after all', () => {
  staysQuiet();
  fastClock();

  it('shows the last good copy, says so, and that it is old', async () => {
    const src = feedAddress('notices', { answers: ['ok', 'fail', 'fail', 'fail', 'fail', 'fail'] });
    const widget = await Widget.settled('vicinia-notices', { src });
    const settled = widget.settles();
    widget.element.remove();
    document.body.append(widget.element);
    await settled;
    expect(widget.states).to.deep.equal(['stale']);
    expect(widget.texts('.title')).to.have.length(3);
    await until(() => messages(widget)[0]?.includes('Non riesco ad aggiornare'));
    widget.element.remove();
  });
});
