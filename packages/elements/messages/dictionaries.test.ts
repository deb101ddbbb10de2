import { expect } from '@open-wc/testing';
import { addMessages, dictionary, loadDictionary, spoken } from './dictionaries.ts';
import en from './en.ts';

describe('the languages of the interface', () => {
  for (const [asked, speaks] of [
    ['it', 'it'],
    ['IT', 'it'],
    ['it-CH', 'it-CH'],
    ['en', 'en'],
    ['EN-gb', 'en-GB'],
    ['pt', 'it'],
    ['', 'it'],
    ['en_GB', 'it'],
    ['en-', 'it'],
    ['constructor', 'it'],
    ['__proto__', 'it'],
  ] as const) {
    it(`speaks ${speaks} when asked for "${asked}"`, () => {
      expect(spoken(asked)).to.equal(speaks);
    });
  }

  it('has Italian at once', () => {
    expect(dictionary('it')!.text('retry')).to.equal('Riprova');
  });

  it('has English once it has been fetched, and the same one each time', async () => {
    expect(dictionary('en')).to.be.undefined;
    const words = await loadDictionary('en');
    expect(words.text('retry')).to.equal('Try again');
    expect(dictionary('en')).to.equal(words);
    expect(await loadDictionary('en')).to.equal(words);
  });

  it('keeps the region, which decides dates and numbers', async () => {
    expect((await loadDictionary('en-GB')).language).to.equal('en-GB');
    expect((await loadDictionary('pt')).language).to.equal('it');
  });

  it('takes a catalogue that somebody brings', () => {
    addMessages('en', { ...en, retry: 'Once more' });
    expect(dictionary('en-AU')!.text('retry')).to.equal('Once more');
  });

  it('does not fetch what somebody has brought', async () => {
    addMessages('en', { ...en, retry: 'Once more' });
    expect((await loadDictionary('en-CA')).text('retry')).to.equal('Once more');
    expect(dictionary('en-ZA')!.text('retry')).to.equal('Once more');
  });
});
