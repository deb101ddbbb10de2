import { expect } from '@open-wc/testing';
import { Announcements } from '@vicinia/testing/asserts/announced.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const told = 'vicinia-told-1';
const kept = 'vicinia-dismissed-1';
const urgent = { title: 'Allerta', _vicinia: { type: 'notice', severity: 'urgent' } };
const open = (src: string, attributes: Record<string, string> = {}) =>
  Widget.settled('vicinia-notices', { src, offline: 'off', ...attributes });

describe('<vicinia-notices>, what is read out', () => {
  staysQuiet();
  let said: Announcements;
  beforeEach(() => {
    sessionStorage.removeItem(told);
    localStorage.removeItem(kept);
    said = new Announcements();
  });
  afterEach(() => {
    said.stop();
    sessionStorage.removeItem(told);
    localStorage.removeItem(kept);
  });

  it('is what is urgent, and nothing else', async () => {
    await open(feedAddress('notices'));
    expect(await said.next()).to.equal('Urgente: Freddo intenso: la casa resta aperta.');
    expect(said.messages).to.deep.equal([]);
  });

  it('is several in one, in the page’s language', async () => {
    await open(feedOf([urgent, { ...urgent, title: 'Strada chiusa' }]), { lang: 'en' });
    expect(await said.next()).to.equal('Urgent: Allerta. Urgent: Strada chiusa.');
  });

  it('is read once in a visit, whichever widget has it and however often', async () => {
    const src = feedOf([urgent, { title: 'Altro' }]);
    const first = await open(src);
    expect(await said.next()).to.equal('Urgente: Allerta.');
    const second = await open(src);
    first.element.requestUpdate();
    await first.element.updateComplete;
    second.element.remove();
    document.body.append(second.element);
    await second.settles();
    second.element.remove();
    // Had it been said again, this would come after it.
    await open(feedOf([{ ...urgent, title: 'Nuova' }]));
    expect(await said.next()).to.equal('Urgente: Nuova.');
  });

  it('is read again when it has changed', async () => {
    await open(feedOf([urgent]));
    await said.next();
    await open(feedOf([{ ...urgent, content_text: 'Anche domani' }]));
    expect(await said.next()).to.equal('Urgente: Allerta.');
  });

  it('is nothing once the element has left the page', async () => {
    const widget = await open(feedOf([urgent]));
    await said.next();
    widget.element.remove();
    sessionStorage.removeItem(told);
    widget.element.requestUpdate();
    await widget.element.updateComplete;
    await open(feedOf([{ ...urgent, title: 'Nuova' }]));
    expect(await said.next()).to.equal('Urgente: Nuova.');
  });

  it('is not what the visitor has hidden', async () => {
    const hidden = await open(feedOf([urgent]), { dismissible: '' });
    await said.next();
    await hidden.press('Nascondi: Allerta');
    await said.next();
    sessionStorage.removeItem(told);
    const widget = await open(feedOf([urgent, { ...urgent, title: 'Altra' }]), { dismissible: '' });
    await until(() => widget.texts('.title').join() === 'Altra');
    expect(await said.next()).to.equal('Urgente: Altra.');
  });
});
