import { expect } from '@open-wc/testing';
import type { Contact } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details, isolatedIn } from '@vicinia/testing/details/details-of.js';

// Engines differ in the spaces around dashes.
const plain = (text: string) => text.replace(/\s?[–-]\s?/g, '–');

const shown = (...contacts: Contact[]) => Details.of({ contacts });

describe('the details, contacts', () => {
  staysQuiet();

  const texts: [contact: Contact, text: string][] = [
    [{ name: 'Ada' }, 'Ada'],
    [{ role: 'referente' }, 'referente'],
    [{ name: 'Ada', role: 'referente' }, 'Ada, referente'],
    [{ note: 'meglio un messaggio' }, 'meglio un messaggio'],
    [{ hours: [{ days: ['tu'], opens: '10:00', closes: '12:00' }] }, 'martedì, 10–12'],
    [
      {
        hours: [
          { days: ['tu'], opens: '10:00', closes: '12:00' },
          { days: ['sa'], opens: '09:30', closes: '13:00', from: '2085-01-01', until: '2085-06-30', note: 'se piove' },
          { days: ['fr'], opens: '09:00', closes: '13:00', until: '2085-02-28' },
        ],
        note: 'mai il lunedì',
      },
      'martedì, 10–12; sabato, 09:30–13:00 · se piove (dal 1 gennaio, fino al 30 giugno) · mai il lunedì',
    ],
  ];
  for (const [contact, text] of texts) {
    it(`say: ${text}`, async () => {
      expect(plain((await shown(contact)).text('Contatti'))).to.equal(text);
    });
  }

  it('are each of them there', async () => {
    const names = [...(await shown({ name: 'Ada' }, { name: 'Bo' })).element.querySelectorAll('.contact')];
    expect(names.map((it) => it.textContent.trim())).to.deep.equal(['Ada', 'Bo']);
  });

  it('link a name to its page', async () => {
    const details = await shown({ name: 'Ada', url: 'https://vicinia.example/ada' });
    expect(details.links('Contatti')).to.deep.equal({ Ada: 'https://vicinia.example/ada' });
  });

  it('link a telephone number without its marks, and an address', async () => {
    const details = await shown({ phone: '+39 (0544) 12-34.5', email: 'orto@vicinia.example' });
    expect(details.links('Contatti')).to.deep.equal({
      '+39 (0544) 12-34.5': 'tel:+39054412345',
      'orto@vicinia.example': 'mailto:orto@vicinia.example',
    });
  });

  it('make nothing of an address but an address', async () => {
    const details = await shown({ email: 'a@vicinia.example?bcc=b%40vicinia.example&x.y' });
    expect(Object.values(details.links('Contatti'))[0]).to.equal(
      'mailto:a@vicinia.example%3Fbcc%3Db%2540vicinia.example%26x.y',
    );
  });

  it('have numbers and addresses from left to right in any language', async () => {
    const details = await shown({ phone: '0544 1', email: 'orto@vicinia.example' });
    const links = [...details.section('Contatti').querySelectorAll('a')];
    expect(links.map((link) => link.dir)).to.deep.equal(['ltr', 'ltr']);
  });

  it('are a list also where that has no bullets', async () => {
    const details = await shown({ phone: '0544 1' });
    expect(details.section('Contatti').querySelector('ul')).to.have.attribute('role', 'list');
  });

  it('list only the ways that there are', async () => {
    expect((await shown({ email: 'orto@vicinia.example' })).lines('Contatti')).to.have.length(1);
    expect((await shown({ name: 'Ada' })).lines('Contatti')).to.have.length(0);
  });

  it('give names and notes directions of their own', async () => {
    const details = await shown({ name: 'ليلى', note: 'مساء' });
    expect(isolatedIn(details.section('Contatti'))).to.deep.equal(['ليلى', 'مساء']);
  });
});
