import { expect } from '@open-wc/testing';
import { enrolmentState, type Enrollable } from './enrolment-state.ts';

const zone = 'Europe/Rome';
const session = { start: '2026-12-10T17:00', end: '2026-12-10T19:00' };
const url = 'https://vicinia.example/iscriviti';
const open = { opens: '2026-11-02T09:00', closes: '2026-12-01T18:00', url };

describe('enrolmentState', () => {
  const cases: [what: string, of: Enrollable, now: string, state: string | undefined][] = [
    ['before it opens', { ...session, enrolment: open }, '2026-11-02T08:59:59+01:00', 'not-yet'],
    ['from the moment on at which it opens', { ...session, enrolment: open }, '2026-11-02T09:00:00+01:00', 'open'],
    ['three days before it closes', { ...session, enrolment: open }, '2026-11-28T18:00:00+01:00', 'closing-soon'],
    ['a moment earlier', { ...session, enrolment: open }, '2026-11-28T17:59:59+01:00', 'open'],
    ['at the moment at which it closes', { ...session, enrolment: open }, '2026-12-01T18:00:00+01:00', 'closed'],
    ['while the session is on', { ...session, enrolment: { url } }, '2026-12-10T17:00:00+01:00', 'closed'],
    [
      'on the day on which it closes',
      { ...session, enrolment: { closes: '2026-12-01' } },
      '2026-12-01T23:59:59+01:00',
      'closing-soon',
    ],
    ['after that day', { ...session, enrolment: { closes: '2026-12-01' } }, '2026-12-02T00:00:00+01:00', 'closed'],
    ['when the session is over', { ...session, enrolment: open }, '2026-12-10T19:00:00+01:00', 'past'],
    ['over, but not yet further west', { start: '2026-12-10' }, '2026-12-11T00:30:00+01:00', 'past'],
    ['without any seat left', { ...session, seatsLeft: 0, enrolment: open }, '2026-11-20T00:00:00Z', 'full'],
    [
      'with a waiting list',
      { ...session, seatsLeft: 0, enrolment: { ...open, waitingList: true } },
      '2026-11-20T00:00:00Z',
      'waiting-list',
    ],
    [
      'with a waiting list that has closed',
      { ...session, seatsLeft: 0, enrolment: { ...open, waitingList: true } },
      '2026-12-05T00:00:00Z',
      'closed',
    ],
    [
      'with seats left nobody needs to wait',
      { ...session, seatsLeft: 3, enrolment: { ...open, waitingList: true } },
      '2026-11-20T00:00:00Z',
      'open',
    ],
    ['full, where nothing else is known', { ...session, seatsLeft: 0 }, '2026-11-20T00:00:00Z', 'full'],
    ['unknown, where only seats are', { ...session, seatsLeft: 3 }, '2026-11-20T00:00:00Z', undefined],
    ['unknown, where nothing is', session, '2026-11-20T00:00:00Z', undefined],
    ['for what is cancelled', { ...session, status: 'cancelled', enrolment: open }, '2026-11-20T00:00:00Z', undefined],
    ['for what is postponed', { ...session, status: 'postponed', enrolment: open }, '2026-11-20T00:00:00Z', undefined],
    ['for what is held elsewhere', { ...session, status: 'moved', enrolment: open }, '2026-11-20T00:00:00Z', 'open'],
    ['without a date', { enrolment: { url } }, '2026-11-20T00:00:00Z', 'open'],
    [
      'by an offset, whatever the zone',
      { ...session, enrolment: { closes: '2026-12-01T18:00:00-05:00' } },
      '2026-12-01T22:59:59Z',
      'closing-soon',
    ],
  ];
  for (const [what, of, now, state] of cases) {
    it(`is ${state ?? 'nothing'} ${what}`, () => {
      expect(enrolmentState(of, zone, Date.parse(now))).to.equal(state);
    });
  }

  it('counts by the clocks of the zone', () => {
    const of = { ...session, enrolment: { closes: '2026-12-01T18:00' } };
    const now = Date.parse('2026-12-01T17:30:00Z');
    expect(enrolmentState(of, 'Europe/Rome', now)).to.equal('closed');
    expect(enrolmentState(of, 'Europe/Lisbon', now)).to.equal('closing-soon');
  });
});
