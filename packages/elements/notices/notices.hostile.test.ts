import { expect } from '@open-wc/testing';
import { notice } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { foreignIn } from '@vicinia/testing/attack/foreign-in.js';
import { hostileItems } from '@vicinia/testing/attack/hostile-items.js';
import { ownVectors } from '@vicinia/testing/attack/own-vectors.data.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

describe('<vicinia-notices>, attacked', () => {
  staysQuiet();
  const { alert } = globalThis;
  const ran: unknown[] = [];
  beforeEach(() => Object.assign(globalThis, { alert: (what: unknown) => ran.push(what) }));
  afterEach(() => {
    sessionStorage.removeItem('vicinia-told-1');
    Object.assign(globalThis, { alert });
  });

  it('shows every attack, and lets none do anything', async () => {
    // The period of the shape's own value is a moment that is to come.
    const shape = {
      ...notice,
      fields: Object.fromEntries(Object.entries(notice.fields).filter(([name]) => name !== 'period')),
    };
    const src = hostileItems('notice', shape);
    const widget = await Widget.settled('vicinia-notices', { src, limit: '1000', offline: 'off', dismissible: '' });
    expect(widget.all('.notice')).to.have.length(2 * ownVectors.length);
    for (const button of widget.all('.disclosure[aria-expanded]')) button.click();
    await until(() => widget.all('.details .section').length >= 2 * ownVectors.length, 'details');
    expect(ran).to.deep.equal([]);
    expect(foreignIn(widget)).to.deep.equal([]);
    expect(widget.all('script, iframe, object, embed, form, style, link, base')).to.have.length(0);
  });
});
