import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { read } from '@vicinia/testing/listing/listing.js';
import type { ViciniaInitiative } from './initiative.ts';
import './define.ts';

const find = (element: ViciniaInitiative, selector: string) => element.renderRoot.querySelector(selector);
const shows = (element: ViciniaInitiative, text: string) => read(element.renderRoot).includes(text);

/** An element whose feed has been read to its end, or failed. */
async function settled(attributes: Record<string, string>): Promise<ViciniaInitiative> {
  const element = document.createElement('vicinia-initiative');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = '<a href="/iniziative/">Le iniziative</a>';
  const done = Promise.race([oneEvent(element, 'vicinia-load'), oneEvent(element, 'vicinia-error')]);
  await fixture(html`${element}`);
  await done;
  await until(
    () => find(element, 'article, .message button') || shows(element, 'Nel feed') || find(element, '.details'),
  );
  return element;
}

describe('<vicinia-initiative>', () => {
  staysQuiet();

  it('shows the initiative of that id, with all that is known of it', async () => {
    const element = await settled({ src: feedAddress('whole'), item: 'banca-del-tempo' });
    expect(read(find(element, 'h2'))).to.equal('Banca del tempo');
    await until(() => find(element, '.details h3'));
    expect(element.renderRoot.querySelectorAll('article')).to.have.length(1);
    expect(find(element, '.disclosure')).to.be.null;
  });

  it('finds it on a later page', async () => {
    const element = await settled({ src: feedAddress('paged'), item: 'sei' });
    await until(() => find(element, 'article'));
    expect(find(element, '.message')).to.be.null;
  });

  it('needs no id for a feed of one', async () => {
    const element = await settled({ src: feedAddress('one-item') });
    expect(find(element, 'article')).to.exist;
  });

  it('says which it has not found, and keeps what stands inside', async () => {
    const element = await settled({ src: feedAddress('whole'), item: 'nessuna' });
    expect(shows(element, 'Nel feed non c’è l’iniziativa «nessuna»')).to.be.true;
    expect(find(element, 'slot')).to.exist;
  });

  it('takes the level of its heading from the page', async () => {
    const element = await settled({ src: feedAddress('one-item'), 'heading-level': '4' });
    expect(find(element, 'h4')).to.exist;
  });

  it('says what has happened when the feed fails, and offers to try again', async () => {
    const element = await settled({ src: feedAddress('whole', { status: 404 }), item: 'orto' });
    expect(element.matches(':state(failed)')).to.be.true;
    expect(read(find(element, '.message button'))).to.equal('Riprova');
    expect(find(element, 'slot')).to.exist;
  });

  it('speaks the language of its page', async () => {
    const element = await settled({ src: feedAddress('whole'), item: 'orto', lang: 'en' });
    await until(() => shows(element, 'How to take part') || shows(element, 'Where'));
  });

  it('is accessible', async () => {
    const element = await settled({ src: feedAddress('whole'), item: 'orto' });
    await until(() => find(element, '.details h3'));
    await expectAccessible(element);
  });
});
