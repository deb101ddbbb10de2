import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Details } from '@vicinia/testing/details/details-of.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { Listing, nameOf, read } from '@vicinia/testing/listing/listing.js';
import { FakeVoice } from '@vicinia/testing/taking/fake-voice.js';
import { openedItem } from '@vicinia/testing/taking/opened.js';
import '../initiatives/define.ts';

const orto = 'Orto condiviso di via Fiume';
const namesIn = (part: ParentNode) => [...part.querySelectorAll('.act')].map(read);

describe('what one can do with an item', () => {
  staysQuiet();
  const voice = FakeVoice.install();
  beforeEach(() => localStorage.removeItem('vicinia-pinboard-1'));
  afterEach(() => localStorage.removeItem('vicinia-pinboard-1'));

  it('stands at the top of its details, what most want first', async () => {
    const { actions } = await openedItem(orto);
    expect(actions).to.have.attribute('aria-label', 'Partecipa');
    expect(namesIn(actions)).to.deep.equal([
      'Metti in calendario',
      'Metti in bacheca',
      'Chiama',
      'Scrivi',
      'Come arrivare',
      'Condividi',
      'Stampa',
      'Ascolta',
    ]);
    expect(actions.parentElement!.querySelector('.take-part, .section')).to.equal(actions);
    for (const act of actions.querySelectorAll('.act')) expect(act).to.have.attribute('part', 'button');
  });

  it('is what its facts allow', async () => {
    const { actions } = await openedItem('Senza fatti');
    expect(namesIn(actions)).to.deep.equal(['Metti in bacheca', 'Condividi', 'Stampa', 'Ascolta']);
  });

  it('is nothing on a page that stays as it was made', async () => {
    const details = await Details.of({ participation: 'Vieni.' }, { onPage: true });
    expect(details.element.querySelector('.take-part')).to.be.null;
  });

  /** The dialog with the details of an item. */
  async function dialogOf(listing: Listing, title: string): Promise<HTMLElement> {
    await listing.press(`Dettagli: ${title}`);
    await listing.until(() => listing.find('dialog[open] .take-part'), `dialog of ${title}`);
    return listing.find('dialog[open]')!;
  }

  it('is told within a dialog, which keeps the page’s announcer from being heard', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole'), details: 'dialog' });
    const dialog = await dialogOf(listing, orto);
    await listing.until(() => dialog.querySelector('[role=status]'));
    await listing.press('Metti in bacheca', dialog);
    await listing.until(() => read(dialog.querySelector('[role=status]')) === 'Messa nella tua bacheca.');
  });

  it('begins anew with another item in the same dialog', async () => {
    const two = { schedule: { occurrences: [{ start: '2085-03-01' }, { start: '2085-03-08' }] } };
    const src = feedOf(['a', 'b'].map((title) => ({ title, _vicinia: two })));
    const listing = await Listing.settled({ src, details: 'dialog' });
    const dialog = await dialogOf(listing, 'a');
    await listing.press('Ascolta', dialog);
    await listing.press('Metti in calendario', dialog);
    expect(dialog.querySelector('.unfolded')).not.to.be.null;
    await listing.press('Dettagli: b');
    await listing.until(() => listing.find('dialog')?.getAttribute('aria-label') === 'b');
    const button = listing.button('Metti in calendario', listing.find('dialog')!);
    expect(nameOf(button)).to.equal('Metti in calendario');
    expect(button).to.have.attribute('aria-expanded', 'false');
    expect(voice.queue).to.deep.equal([]);
  });
});
