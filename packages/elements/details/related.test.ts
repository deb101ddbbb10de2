import { expect } from '@open-wc/testing';
import type { Item } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details, isolatedIn } from '@vicinia/testing/details/details-of.js';

const site = 'https://vicinia.example';
const items: Item[] = [
  { type: 'initiative', id: '1', title: 'Orto' },
  {
    type: 'initiative',
    id: '2',
    title: 'Coro',
    url: `${site}/coro`,
    schedule: { occurrences: [{ start: '2085-02-01' }, { start: '2085-03-08' }] },
  },
  { type: 'training', id: '3', title: 'Potare', url: `${site}/potare`, leadsTo: ['1'] },
  { type: 'resource', id: '4', title: 'كتاب', language: 'ar' },
];
const find = (id: string) => items.find((it) => it.id === id);
const leadingTo = (id: string) => items.filter((it) => it.type === 'training' && it.leadsTo?.includes(id));

describe('the details, what belongs with an item', () => {
  staysQuiet();

  it('links to it, with its type and next date', async () => {
    const details = await Details.of({ related: ['2'] }, { find });
    expect(details.lines('Vedi anche')).to.deep.equal(['CoroIniziativa · gio 8 marzo']);
    expect(details.links('Vedi anche')).to.deep.equal({ Coro: `${site}/coro` });
  });

  it('names what has no page, in its language and direction', async () => {
    const details = await Details.of({ related: ['4'] }, { find });
    expect(details.lines('Vedi anche')).to.deep.equal(['كتابMateriale']);
    expect(isolatedIn(details.section('Vedi anche'))).to.deep.equal(['كتاب']);
    expect(details.section('Vedi anche').querySelector('bdi')).to.have.attribute('lang', 'ar');
  });

  it('has training that leads there first, and once', async () => {
    const details = await Details.of({ related: ['2', '3'] }, { find, leadingTo });
    expect(details.titles).to.deep.equal(['Per imparare, poi partecipare', 'Vedi anche']);
    expect(details.links('Per imparare, poi partecipare')).to.deep.equal({ Potare: `${site}/potare` });
    expect(details.lines('Vedi anche')).to.have.length(1);
  });

  it('leaves out itself, what is named twice, and what is not there', async () => {
    const details = await Details.of({ related: ['1', '9', '2', '2'] }, { find });
    expect(details.lines('Vedi anche')).to.have.length(1);
  });

  it('says nothing where nothing can be looked up', async () => {
    expect((await Details.of({ related: ['2'] })).titles).to.deep.equal([]);
  });
});
