import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; // must stay first
import { expect } from '@open-wc/testing';
import { addMessages } from '@vicinia/elements/messages.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { heardWarnings } from '@vicinia/testing/asserts/warnings.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import english from '../messages/en.ts';
import englishRelated from '../messages/related-en.ts';
import './define.ts';

const rendered = (attributes: Record<string, string> = {}) =>
  Widget.rendered('vicinia-related', { feed: 'resources', ...attributes });

describe('<vicinia-related>, rendered on the server', () => {
  staysQuiet();
  heardWarnings();
  let widget: Widget | undefined;
  // Rendering starts a process.
  before(() => rendered());
  afterEach(() => widget?.element.remove());

  it('reads without scripts, and is taken over without a node being replaced', async () => {
    widget = await rendered({ about: 'vicinato' });
    expect(widget.texts('.name')).to.deep.equal(['Parole semplici', 'Una mattina in portineria']);
    expect(await widget.takeOver()).to.be.true;
    expect(widget.states).to.deep.equal(['ready']);
  });

  it('keeps its nodes when the feed itself has come', async () => {
    widget = await rendered({ src: feedAddress('resources') });
    const settled = widget.settles();
    expect(await widget.takeOver()).to.be.true;
    const before = widget.all('.row');
    await settled;
    await widget.settles();
    expect(widget.all('.row').every((it, i) => it === before[i])).to.be.true;
  });

  it('may be in English, when the words are there ahead of it', async () => {
    addMessages('en', { ...english, ...englishRelated });
    widget = await rendered({ lang: 'en' });
    expect(widget.texts('.facts')[0]).to.equal('Document · March 1, 2026 · Servizio sociale');
    expect(await widget.takeOver()).to.be.true;
  });
});
