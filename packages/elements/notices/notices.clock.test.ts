import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { fastClock } from '@vicinia/testing/clock/fast-clock.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const hour = 3_600_000;
const later = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
const notice = (title: string, from: number | undefined, to: number, severity = 'info') => ({
  title,
  _vicinia: {
    type: 'notice',
    severity,
    period: { ...(from !== undefined && { from: later(from) }), until: later(to) },
  },
});
const titles = (widget: Widget) => widget.texts('.title').join();

describe('<vicinia-notices>, by the clock', () => {
  staysQuiet();
  const clock = fastClock();
  beforeEach(() => clock.hold());

  /** It is so many hours later, and what has waited for that long goes on. */
  function passes(hours: number): void {
    clock.advance(hours * hour);
    clock.release();
    clock.hold();
  }

  const open = (...notices: object[]) => Widget.settled('vicinia-notices', { src: feedOf(notices), offline: 'off' });

  it('shows one when it begins, and takes it away when it is over, while the page stands open', async () => {
    const widget = await open(notice('prima', undefined, 2), notice('poi', 1, 3, 'urgent'));
    expect(titles(widget)).to.equal('prima');
    passes(1.001);
    await until(() => titles(widget) === 'poi,prima');
    passes(1);
    await until(() => titles(widget) === 'poi');
    passes(1);
    await until(() => titles(widget) === '');
    expect(widget.element.getBoundingClientRect().height).to.equal(0);
  });

  it('looks at the clock now and then, since a machine may sleep', async () => {
    await open(notice('a', undefined, 100));
    await until(() => clock.waits.length > 0);
    expect(clock.waits.every((wait) => wait <= 600_000)).to.be.true;
  });

  it('waits for nothing where nothing will change', async () => {
    await open({ title: 'a', _vicinia: { type: 'notice' } });
    expect(clock.waits).to.deep.equal([]);
  });

  it('keeps focus where it is when another one begins above', async () => {
    const widget = await open(
      { ...notice('prima', undefined, 2), url: 'https://vicinia.example/prima' },
      notice('poi', 1, 3, 'urgent'),
    );
    const link = widget.find('.notice a')!;
    link.focus();
    passes(1.001);
    await until(() => titles(widget) === 'poi,prima');
    expect(widget.root.activeElement === link).to.be.true;
  });

  it('leaves no timer behind, and is right again when it comes back', async () => {
    const widget = await open(notice('a', undefined, 2));
    const { element } = widget;
    element.remove();
    let updates = 0;
    const count = () => updates++;
    element.requestUpdate = count;
    passes(3);
    expect(updates).to.equal(0);
    delete (element as Partial<typeof element>).requestUpdate;
    document.body.append(element);
    await element.updateComplete;
    expect(titles(widget), 'ahead of the feed').to.equal('');
    element.remove();
  });
});
