import { expect } from '@open-wc/testing';
import type { Training } from '@vicinia/feed/model.js';
import { loadDictionary } from '../../messages/dictionaries.ts';
import { loadFullDictionary } from '../../messages/full-dictionary.ts';
import { gistOf } from './gist.ts';

const sala = { name: 'Sala delle Gru', municipality: 'Ravenna' };
const path: Training = {
  type: 'training',
  id: 'vicini',
  title: 'Vicini attivi',
  summary: 'Due sere.',
  cost: { free: true },
  contacts: [{ name: 'Irene', phone: '0544 000 140' }],
  modules: [
    { title: 'Uno', sessions: [{ start: '2085-02-01T17:00', place: sala }] },
    { title: 'Due', sessions: [{ start: '2085-03-10T17:00', end: '2085-03-10T19:00', place: sala }] },
  ],
};

describe('the gist of a training path', () => {
  it('is when and where it still meets, what it costs and whom to ask', async () => {
    const words = await loadFullDictionary(await loadDictionary('it'));
    const dates = { language: 'it', timeZone: 'Europe/Rome', now: Date.parse('2085-03-01T12:00Z') };
    const { title, summary, when, where, cost, contacts } = gistOf(path, { words, dates, feedLanguage: 'it' });
    expect([title.text, summary.text]).to.deep.equal(['Vicini attivi', 'Due sere.']);
    expect(when).to.deep.equal(['sab 10 marzo, 17:00–19:00']);
    expect(where).to.deep.equal(['Sala delle Gru, Ravenna']);
    expect([cost, contacts]).to.deep.equal(['Gratuito', ['Irene · 0544 000 140']]);
  });
});
