import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { nameOf, read } from '@vicinia/testing/listing/listing.js';
import { FakeVoice } from '@vicinia/testing/taking/fake-voice.js';
import { openedItem } from '@vicinia/testing/taking/opened.js';
import '../../initiatives/define.ts';

const orto = 'Orto condiviso di via Fiume';

describe('reading aloud', () => {
  staysQuiet();
  const voice = FakeVoice.install();

  it('says what one has to know, the plain words before the others', async () => {
    const plainSummary = 'Un orto di tutti. Vieni.';
    const own = { plainSummary, participation: 'Vieni **un giovedì**.\n\n- alle 9.30', places: [{ name: 'Campo' }] };
    const src = feedOf([{ title: 'Orto', summary: 'Altro', _vicinia: own }], { language: 'it' });
    const { listing, actions } = await openedItem('Orto', { src });
    await listing.press('Ascolta', actions);
    expect(voice.waiting).to.deep.equal([
      'it: Orto',
      'it: Un orto di tutti. Vieni.',
      'it: Dove: Campo.',
      'it: Come partecipare',
      'it: Vieni un giovedì. alle 9.30',
    ]);
  });

  it('says an item’s words in its language, dates in the interface’s', async () => {
    const schedule = { occurrences: [{ start: '2085-03-01T17:00' }] };
    const item = { title: 'Chor', language: 'de', _vicinia: { schedule, participation: 'Komm.' } };
    const { listing, actions } = await openedItem('Chor', { src: feedOf([item]) });
    await listing.press('Ascolta', actions);
    expect(voice.waiting).to.deep.equal([
      'de: Chor',
      'it: Quando: gio 1 marzo 2085 alle ore 17:00.',
      'it: Come partecipare',
      'de: Komm.',
    ]);
  });

  it('never says much in one breath', async () => {
    const summary = 'Una frase di media lunghezza, come se ne leggono tante. '.repeat(20).trim();
    const { listing, actions } = await openedItem('a', { src: feedOf([{ title: 'a', summary }]) });
    await listing.press('Ascolta', actions);
    expect(Math.max(...voice.queue.map(({ text }) => text.length))).to.be.below(200);
    expect(voice.queue.map(({ text }) => text).join(' ')).to.equal(`a ${summary}`);
  });

  it('stops at a second press, and at its end', async () => {
    const { listing, actions } = await openedItem(orto);
    await listing.press('Ascolta', actions);
    await listing.press('Ferma la lettura', actions);
    expect(voice.queue).to.deep.equal([]);
    await listing.press('Ascolta', actions);
    voice.sayAll();
    expect(nameOf(listing.button('Ascolta', actions))).to.equal('Ascolta');
  });

  it('stops when the details close', async () => {
    const { listing, actions } = await openedItem(orto);
    await listing.press('Ascolta', actions);
    await listing.press(`Chiudi i dettagli: ${orto}`);
    expect(voice.queue).to.deep.equal([]);
  });

  it('stops when the element goes, and can begin again when it is back', async () => {
    const { listing, actions } = await openedItem(orto);
    await listing.press('Ascolta', actions);
    const { parentElement } = listing.element;
    listing.element.remove();
    expect(voice.queue).to.deep.equal([]);
    parentElement!.append(listing.element);
    await listing.press('Ascolta', actions);
    expect(voice.queue).not.to.deep.equal([]);
  });

  it('of one item stops that of another', async () => {
    const first = await openedItem(orto);
    const second = await openedItem('Banca del tempo');
    await first.listing.press('Ascolta', first.actions);
    await second.listing.press('Ascolta', second.actions);
    expect(voice.waiting[0]).to.equal('it: Banca del tempo');
    first.listing.button('Ascolta', first.actions);
    second.listing.button('Ferma la lettura', second.actions);
  });

  it('says in writing when the device cannot', async () => {
    const { listing, actions } = await openedItem(orto);
    await listing.press('Ascolta', actions);
    voice.fail();
    expect(read(actions.querySelector('.told'))).to.equal('Questo dispositivo non riesce a leggere ad alta voce.');
    listing.button('Ascolta', actions);
    expect(voice.queue).to.deep.equal([]);
  });

  it('is not offered where there is no voice', async () => {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    if ('speechSynthesis' in globalThis)
      Reflect.deleteProperty(Object.getPrototypeOf(globalThis) as object, 'speechSynthesis');
    const { actions } = await openedItem(orto);
    expect([...actions.querySelectorAll('button')].map(nameOf)).not.to.contain('Ascolta');
  });
});
