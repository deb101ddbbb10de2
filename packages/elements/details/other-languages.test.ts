import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details } from '@vicinia/testing/details/details-of.js';
import { read } from '@vicinia/testing/listing/listing.js';

const translations = {
  en: { title: 'Garden', summary: 'A field', description: 'It *began*.', url: 'https://vicinia.example/en' },
  ar: { title: 'حديقة' },
};
const foldsOf = ({ element }: Details) => [...element.querySelectorAll('details')];

describe('the details, in other languages', () => {
  staysQuiet();

  it('unfold each under its own name for itself', async () => {
    const folds = foldsOf(await Details.of({ translations, descriptionFormat: 'markdown' }));
    expect(folds.map((it) => read(it.querySelector('summary')))).to.deep.equal(['English', 'العربية']);
    expect(folds.some((it) => it.open)).to.be.false;
    expect(folds.map((it) => [...it.querySelectorAll('p')].map(read))).to.deep.equal([
      ['Garden', 'A field', 'It began.'],
      ['حديقة'],
    ]);
  });

  it('say which language it is', async () => {
    const [, arabic] = foldsOf(await Details.of({ translations }));
    expect([...arabic!.querySelectorAll('[lang]')].map((it) => it.getAttribute('lang'))).to.deep.equal(['ar', 'ar']);
    expect(arabic!.querySelector('div')).to.have.attribute('dir', 'auto');
  });

  it('link to the page in that language', async () => {
    const details = await Details.of({ translations });
    expect(details.links('In altre lingue')).to.deep.equal({ Garden: 'https://vicinia.example/en' });
  });

  it('leave out the language that is shown', async () => {
    const details = await Details.of({ translations, language: 'it' }, { language: 'en-GB' });
    expect(foldsOf(details).map((it) => read(it.querySelector('summary')))).to.deep.equal(['العربية']);
  });

  it('need something to show', async () => {
    expect((await Details.of({ translations: { en: {} } })).titles).to.deep.equal([]);
  });
});
