import { expect } from '@open-wc/testing';
import type { Instrument } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details, isolatedIn } from '@vicinia/testing/details/details-of.js';
import { read } from '@vicinia/testing/listing/listing.js';

const shown = (instrument: Instrument, view = {}) => Details.of({ instrument }, view);

/** The steps, the one that it has come to in brackets. */
const stepsOf = (details: Details) =>
  [...details.section('Strumento').querySelectorAll('ol > li')].map((step) =>
    step.getAttribute('aria-current') === 'step' ? `[${read(step)}]` : read(step),
  );

describe('the details, the instrument', () => {
  staysQuiet();

  const kind = 'collaboration-pact' as const;
  const ways: [instrument: Instrument, steps: string[]][] = [
    [{ kind }, []],
    [{ kind, state: 'proposed' }, ['[proposto]', 'in esame', 'firmato']],
    [{ kind, state: 'in-review', proposed: '2084-11-08' }, ['proposto l’8 novembre 2084', '[in esame]', 'firmato']],
    [
      { kind, state: 'signed', proposed: '2084-11-07', signed: '2085-01-11', expires: '2088-01-10' },
      ['proposto il 7 novembre 2084', 'in esame', '[firmato l’11 gennaio 2085]', 'scade il 10 gennaio 2088'],
    ],
    [
      { kind, state: 'signed', signed: '2080-01-10', expires: '2085-02-28' },
      ['proposto', 'in esame', 'firmato il 10 gennaio 2080', '[scaduto il 28 febbraio 2085]'],
    ],
    [{ kind, state: 'signed', expires: '2085-03-01' }, ['proposto', 'in esame', '[firmato]', 'scade il 1 marzo 2085']],
    [{ kind, state: 'expired' }, ['proposto', 'in esame', 'firmato', '[scaduto]']],
    [{ kind, state: 'expired', expires: '2088-01-10' }, ['proposto', 'in esame', 'firmato', '[scaduto]']],
    [{ kind, proposed: '2084-11-07' }, ['[proposto il 7 novembre 2084]', 'in esame', 'firmato']],
    [{ kind, signed: '2085-01-10' }, ['proposto', 'in esame', '[firmato il 10 gennaio 2085]']],
    [{ kind, expires: '2088-01-10' }, ['proposto', 'in esame', '[firmato]', 'scade il 10 gennaio 2088']],
    [{ kind: 'public-notice', expires: '2088-01-10' }, ['scade il 10 gennaio 2088']],
    [
      { kind: 'public-notice', proposed: '2084-11-07', expires: '2085-01-10' },
      ['proposto il 7 novembre 2084', '[scaduto il 10 gennaio 2085]'],
    ],
  ];
  for (const [instrument, steps] of ways) {
    it(`tells its way: ${steps.join(', ') || 'none'} (${JSON.stringify(instrument)})`, async () => {
      expect(stepsOf(await shown(instrument))).to.deep.equal(steps);
    });
  }

  it('marks what lies behind', async () => {
    const details = await shown({ kind, state: 'signed', expires: '2088-01-10' });
    expect([...details.element.querySelectorAll('.done')].map(read)).to.deep.equal(['proposto', 'in esame']);
  });

  it('is an ordered list, whatever it looks like', async () => {
    const list = (await shown({ kind, state: 'signed' })).element.querySelector('.timeline');
    expect(list!.localName).to.equal('ol');
    expect(list).to.have.attribute('role', 'list');
  });

  it('says its days for machines too', async () => {
    const details = await shown({ kind, signed: '2085-01-10' });
    expect(details.element.querySelector('time')).to.have.attribute('datetime', '2085-01-10');
  });

  const titles: [instrument: Instrument, title: string][] = [
    [{ kind: 'concession' }, 'Concessione'],
    [{ kind: 'agreement', title: 'Convenzione del 2025' }, 'Convenzione del 2025'],
    [{ kind: 'agreement', document: 'https://vicinia.example/a.pdf' }, 'Convenzione (apri il documento)'],
  ];
  for (const [instrument, title] of titles) {
    it(`is called ${title}`, async () => {
      expect((await shown(instrument)).text('Strumento')).to.equal(title);
    });
  }

  it('finds out the direction of its title', async () => {
    const details = await shown({ kind: 'agreement', title: 'اتفاق' });
    expect(isolatedIn(details.section('Strumento'))).to.deep.equal(['اتفاق']);
  });
});
