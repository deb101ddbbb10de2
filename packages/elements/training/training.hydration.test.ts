import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; // must stay first
import './ahead.ts'; // must stay before the element
import { expect } from '@open-wc/testing';
import { addMessages } from '@vicinia/elements/messages.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { heardWarnings } from '@vicinia/testing/asserts/warnings.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import english from '../messages/en.ts';
import moreEnglish from '../messages/more-en.ts';
import trainingEnglish from '../messages/training-en.ts';
import './define.ts';

const rendered = (attributes: Record<string, string>) =>
  Widget.rendered('vicinia-training', { feed: 'training', ...attributes });

describe('<vicinia-training>, rendered on the server', () => {
  staysQuiet();
  heardWarnings();
  // Rendering starts a process.
  before(() => rendered({ item: 'attivare' }));
  afterEach(() => document.querySelectorAll('vicinia-training').forEach((it) => it.remove()));

  it('reads whole without scripts', async () => {
    const path = await rendered({ item: 'attivare' });
    expect(path.texts('h2')).to.deep.equal(['Attivare comunità']);
    expect(path.texts('.module-title')).to.deep.equal(['Perché', 'Sul campo']);
    expect(path.texts('.next .session-date')).to.deep.equal(['gio 1 marzo 2085, 17:30–19:30']);
    expect(path.find('slot, .act')).to.be.null;
  });

  for (const attributes of [{ item: 'attivare' }, { item: 'attivare', lang: 'en' }, { item: 'vicini' }, {}] as Record<
    string,
    string
  >[]) {
    it(`is taken over by the browser without a node being replaced: ${JSON.stringify(attributes)}`, async () => {
      addMessages('en', { ...english, ...moreEnglish, ...trainingEnglish });
      const widget = await rendered(attributes);
      const before = widget.all('*');
      document.body.append(widget.element);
      await widget.element.updateComplete;
      expect(widget.states).to.deep.equal(['ready']);
      // What one can do with it comes among them.
      await until(() => widget.find('.act, .tool'));
      const after = new Set(widget.all('*'));
      expect(before.filter((it) => !after.has(it)).map((it) => it.outerHTML)).to.deep.equal([]);
    });
  }

  it('shows what the visitor has marked once it has been taken over', async () => {
    localStorage.setItem(
      'vicinia-progress-1',
      '[["attivare https://vicinia.example/formazione/attivare",["Sul campo"]]]',
    );
    const path = await rendered({ item: 'attivare' });
    document.body.append(path.element);
    await until(() => path.texts('.progress-text').join() === 'Moduli fatti: 1 di 2');
    expect(path.all<HTMLInputElement>('.done input').map(({ checked }) => checked)).to.deep.equal([false, true]);
    localStorage.removeItem('vicinia-progress-1');
  });

  it('keeps its nodes when the feed itself has come', async () => {
    const path = await rendered({ item: 'attivare', src: feedAddress('training') });
    const before = path.all('.module, .session');
    const settled = path.settles();
    document.body.append(path.element);
    await settled;
    expect(path.all('.module, .session').every((it, i) => it === before[i])).to.be.true;
  });

  it('looks as it will when its code has come', async () => {
    const path = await rendered({ item: 'attivare' });
    document.body.append(path.element);
    await until(() => path.find('.act'));
    expect(getComputedStyle(path.find('.module')!).display).to.equal('grid');
    expect(getComputedStyle(path.find('.outcomes .bullets')!).listStyleType).to.equal('none');
  });
});
