import { expect } from '@open-wc/testing';
import type { Session, Training } from '../model/training.ts';
import { nextSession } from './next-session.ts';
import { pathEnrolment } from './path-enrolment.ts';
import { pathHours } from './path-hours.ts';
import { sessionEnrolment } from './session-enrolment.ts';

const now = Date.parse('2026-11-23T12:00:00+01:00');
const url = 'https://vicinia.example/iscriviti';
const path = (sessions: readonly Session[], more: Partial<Training> = {}): Training => ({
  type: 'training',
  id: '1',
  title: 'Vicini attivi',
  modules: sessions.map((session, i) => ({ title: `Modulo ${i}`, sessions: [session] })),
  ...more,
});
const past = { start: '2026-11-05T17:00' };
const soon = { start: '2026-12-05T17:00' };
const later = { start: '2027-01-05T17:00' };
const state = (it: Training) => pathEnrolment(it, 'Europe/Rome', now)?.state;

describe('pathEnrolment', () => {
  it('is the path’s own', () => {
    expect(state(path([soon, later], { enrolment: { url, closes: '2026-11-24' } }))).to.equal('closing-soon');
    expect(state(path([soon, later], { enrolment: { url, opens: '2026-11-24' } }))).to.equal('not-yet');
  });

  it('closes with its last session where nothing else is said', () => {
    expect(state(path([past, later], { enrolment: { url } }))).to.equal('open');
    expect(state(path([past], { enrolment: { url } }))).to.equal('past');
  });

  it('is full when all that is still to come is', () => {
    const full = [
      { ...soon, seatsLeft: 0 },
      { ...later, seatsLeft: 0 },
    ];
    expect(state(path([{ ...past, seatsLeft: 4 }, ...full], { enrolment: { url } }))).to.equal('full');
    expect(state(path([...full, { ...later, seatsLeft: 2 }], { enrolment: { url } }))).to.equal('open');
    expect(state(path(full, { enrolment: { url, waitingList: true } }))).to.equal('waiting-list');
  });

  it('is that of a session that one enrols for by itself, where that serves better', () => {
    const own = { ...later, enrolment: { closes: '2027-01-01' } };
    const found = pathEnrolment(path([soon, own], { enrolment: { closes: '2026-11-20' } }), 'Europe/Rome', now);
    expect(found).to.deep.equal({ state: 'open', enrolment: { closes: '2027-01-01' } });
  });

  it('is unknown where nothing is said of it', () => {
    expect(state(path([soon]))).to.equal(undefined);
    expect(state(path([]))).to.equal(undefined);
  });

  it('goes by the path’s own zone', () => {
    const it = path([later], { timeZone: 'America/New_York', enrolment: { closes: '2026-11-23T10:00' } });
    expect(state(it)).to.equal('closing-soon');
  });
});

describe('sessionEnrolment', () => {
  const shared = { opens: '2026-11-01', closes: '2026-12-01', url, note: 'Trenta posti' };

  it('is the path’s without its note', () => {
    expect(sessionEnrolment({}, { enrolment: shared })).to.deep.equal({
      opens: '2026-11-01',
      closes: '2026-12-01',
      url,
    });
  });

  it('has a period of its own as a whole, and the path’s address unless it has one', () => {
    const own = sessionEnrolment({ enrolment: { opens: '2027-01-01' } }, { enrolment: shared });
    expect(own).to.deep.equal({ opens: '2027-01-01', url });
  });

  it('says more of the same period', () => {
    const own = sessionEnrolment({ enrolment: { note: 'Si sceglie il luogo' } }, { enrolment: shared });
    expect(own).to.deep.equal({ ...shared, note: 'Si sceglie il luogo' });
  });
});

describe('nextSession', () => {
  it('is the first that is to come, wherever it stands', () => {
    const found = nextSession(path([later, past, soon]), 'Europe/Rome', now);
    expect([found?.at, found?.session, found?.module.title]).to.deep.equal([2, soon, 'Modulo 2']);
  });

  it('passes over what does not take place', () => {
    const found = nextSession(path([{ ...soon, status: 'cancelled' }, later]), 'Europe/Rome', now);
    expect(found?.session).to.equal(found?.module.sessions?.[0]);
    expect(found?.at).to.equal(1);
  });

  it('is none when all are over', () => {
    expect(nextSession(path([past]), 'Europe/Rome', now)).to.equal(undefined);
  });
});

describe('pathHours', () => {
  it('is what the path says', () => {
    expect(pathHours({ hours: 36, modules: [{ title: 'a', hours: 2 }] })).to.equal(36);
  });

  it('is the sum of its modules, where each says it', () => {
    expect(
      pathHours({
        modules: [
          { title: 'a', hours: 2 },
          { title: 'b', hours: 1.5 },
        ],
      }),
    ).to.equal(3.5);
    expect(pathHours({ modules: [{ title: 'a', hours: 2 }, { title: 'b' }] })).to.equal(undefined);
    expect(pathHours({})).to.equal(undefined);
  });
});
