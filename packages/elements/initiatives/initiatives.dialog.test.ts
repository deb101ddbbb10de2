import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '@vicinia/testing/asserts/accessible.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { Listing, read } from '@vicinia/testing/listing/listing.js';
import './define.ts';

const open = (details: string) => Listing.settled({ src: feedAddress('whole'), 'page-size': '30', details });

describe('<vicinia-initiatives details>', () => {
  staysQuiet();

  it('shows details over the page where the host wants it so', async () => {
    const listing = await open('dialog');
    await listing.press('Dettagli: Banca del tempo');
    const dialog = await listing.until(() => listing.find('dialog .sections')).then(() => listing.find('dialog')!);
    expect(dialog).to.have.attribute('open');
    expect(read(dialog.querySelector('h2'))).to.equal('Banca del tempo');
    expect(listing.find('.card .details')).to.be.null;
    await expectAccessible(listing.element);
  });

  for (const [way, close] of [
    ['the Escape key', () => sendKeys({ press: 'Escape' })],
    ['its button', (listing: Listing) => listing.press('Chiudi i dettagli')],
    ['a press beside it', (listing: Listing) => listing.find('dialog')!.click()],
  ] as const) {
    it(`closes by ${way}, and the focus is where it was`, async () => {
      const listing = await open('dialog');
      const button = listing.button('Dettagli: Banca del tempo');
      button.focus();
      button.click();
      await listing.until(() => listing.find<HTMLDialogElement>('dialog')?.open);
      await close(listing);
      await listing.until(() => !listing.find('dialog'));
      expect(listing.root.activeElement).to.equal(button);
    });
  }

  it('links to the pages of items where the host wants it so, and shows those that have none in place', async () => {
    const listing = await open('link');
    const link = listing.card('Banca del tempo').querySelector('a.disclosure')!;
    expect(link).to.have.attribute('aria-label', 'Dettagli: Banca del tempo');
    expect(new URL((link as HTMLAnchorElement).href).pathname).to.equal('/iniziative/banca-del-tempo');
    await listing.press('Dettagli: Senza una pagina sua');
    await listing.until(() => listing.find('.card .details'));
  });

  it('says what it does not understand, and shows details in place', async () => {
    const { warn } = console;
    const heard: unknown[] = [];
    console.warn = (text: unknown) => heard.push(text);
    const listing = await open('popup');
    await listing.until(() => heard.length === 1);
    console.warn = warn;
    expect(heard[0]).to.match(/details.*popup/);
    await listing.press('Dettagli: Banca del tempo');
    await listing.until(() => listing.find('.card .details'));
  });
});
