import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; // must stay first
import { expect } from '@open-wc/testing';
import { addMessages } from '@vicinia/elements/messages.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { heardWarnings } from '@vicinia/testing/asserts/warnings.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import english from '../messages/en.ts';
import englishNotices from '../messages/notices-en.ts';
import './define.ts';

const rendered = (attributes: Record<string, string> = {}) =>
  Widget.rendered('vicinia-notices', { feed: 'notices', ...attributes });

describe('<vicinia-notices>, rendered on the server', () => {
  staysQuiet();
  heardWarnings();
  const kept = 'vicinia-dismissed-1';
  let widget: Widget | undefined;
  // Rendering starts a process.
  before(() => rendered());
  afterEach(() => {
    widget?.element.remove();
    localStorage.removeItem(kept);
  });

  it('reads without scripts, and is taken over without a node being replaced', async () => {
    widget = await rendered();
    expect(widget.texts('.title')[0]).to.equal('Freddo intenso: la casa resta aperta');
    expect(widget.find('.details')).to.be.null;
    expect(await widget.takeOver()).to.be.true;
    expect(widget.states).to.deep.equal(['ready']);
    expect(widget.texts('.title')).to.have.length(3);
  });

  it('works once it has been taken over', async () => {
    widget = await rendered({ dismissible: '' });
    expect(await widget.takeOver()).to.be.true;
    await widget.press('Dettagli: Freddo intenso: la casa resta aperta');
    await until(() => widget!.find('.details strong'));
    await widget.press('Nascondi: Aperte le iscrizioni');
    await until(() => widget!.texts('.title').length === 2);
  });

  it('hides what the visitor has hidden once it has been taken over', async () => {
    const first = await rendered({ dismissible: '' });
    await first.takeOver();
    await first.press('Nascondi: Aperte le iscrizioni');
    first.element.remove();
    widget = await rendered({ dismissible: '' });
    expect(widget.texts('.title')).to.have.length(3);
    document.body.append(widget.element);
    await until(() => widget!.texts('.title').length === 2);
  });

  it('keeps its nodes when the feed itself has come', async () => {
    widget = await rendered({ src: feedAddress('notices') });
    const settled = widget.settles();
    expect(await widget.takeOver()).to.be.true;
    const before = widget.all('.notice');
    await settled;
    await widget.settles();
    expect(widget.all('.notice').every((it, i) => it === before[i])).to.be.true;
  });

  it('may be in English, when the words are there ahead of it', async () => {
    addMessages('en', { ...english, ...englishNotices });
    widget = await rendered({ lang: 'en' });
    expect(widget.texts('.severity')).to.deep.equal(['Urgent', 'Warning', 'Information']);
    expect(await widget.takeOver()).to.be.true;
  });
});
