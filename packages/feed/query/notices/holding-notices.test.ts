import { expect } from '@open-wc/testing';
import type { Feed } from '../../model/feed.ts';
import type { Notice } from '../../model/notice.ts';
import { holdingNotices } from './holding-notices.ts';

const feed = (...notices: Partial<Notice>[]): Feed => ({
  timeZone: 'Europe/Rome',
  items: notices.map((notice, i) => ({ type: 'notice', id: String(i), title: 'x', ...notice })),
});

const at = (instant: string, ...notices: Partial<Notice>[]) => {
  const { notices: holding, changesAt } = holdingNotices(feed(...notices), Date.parse(instant));
  return {
    ids: holding.map(({ id }) => id).join(),
    next: changesAt === Infinity ? 'never' : new Date(changesAt).toJSON(),
  };
};

const period = (from?: string, until?: string): Partial<Notice> => ({
  period: { ...(from && { from }), ...(until && { until }) },
});

describe('holdingNotices', () => {
  it('has what has begun and is not over, and says when that changes', () => {
    const notices = [
      period('2026-11-20T18:00', '2026-11-30T12:00'),
      period('2026-11-25T08:00'),
      period(undefined, '2026-11-01'),
    ];
    expect(at('2026-11-22T00:00Z', ...notices)).to.deep.equal({ ids: '0', next: '2026-11-25T07:00:00.000Z' });
    expect(at('2026-11-25T07:00Z', ...notices)).to.deep.equal({ ids: '1,0', next: '2026-11-30T11:00:00.000Z' });
    expect(at('2026-11-30T11:00Z', ...notices)).to.deep.equal({ ids: '1', next: 'never' });
  });

  it('goes by the clocks of the feed, and a day holds to its end there', () => {
    const day = period('2026-07-01', '2026-07-01');
    expect(at('2026-06-30T21:59:59Z', day).ids).to.equal('');
    expect(at('2026-06-30T22:00Z', day)).to.deep.equal({ ids: '0', next: '2026-07-01T22:00:00.000Z' });
    expect(at('2026-07-01T22:00Z', day).ids).to.equal('');
  });

  it('goes by the clocks of a notice that names its own', () => {
    const there = { ...period('2026-07-01T12:00'), timeZone: 'Atlantic/Azores' };
    expect(at('2026-07-01T11:00Z', there).next).to.equal('2026-07-01T12:00:00.000Z');
  });

  it('holds without a period until further notice', () => {
    expect(at('2026-11-22T00:00Z', {}, period())).to.deep.equal({ ids: '0,1', next: 'never' });
  });

  it('holds no longer than what is said to be valid', () => {
    const notice = { ...period('2026-11-01'), expires: '2026-11-21' };
    expect(at('2026-11-21T20:00Z', notice)).to.deep.equal({ ids: '0', next: '2026-11-21T23:00:00.000Z' });
    expect(at('2026-11-21T23:00Z', notice).ids).to.equal('');
  });

  it('never holds when it ends before it begins, and waits for nothing', () => {
    expect(at('2026-11-22T00:00Z', period('2026-12-02', '2026-12-01'))).to.deep.equal({ ids: '', next: 'never' });
  });

  it('has the most severe first, then the latest, then those of the feed’s order', () => {
    const notices: Partial<Notice>[] = [
      { severity: 'info', ...period('2026-11-20') },
      { severity: 'warning', published: '2026-11-02' },
      {},
      { severity: 'urgent', ...period('2026-11-01') },
      { severity: 'warning', ...period('2026-11-03') },
      {},
    ];
    expect(at('2026-11-22T00:00Z', ...notices).ids).to.equal('3,4,1,0,2,5');
  });

  it('passes over what is no notice', () => {
    const items: Feed['items'] = [{ type: 'resource', id: 'r', title: 'r' }];
    expect(holdingNotices({ timeZone: 'Europe/Rome', items }, 0)).to.deep.equal({ notices: [], changesAt: Infinity });
  });
});
