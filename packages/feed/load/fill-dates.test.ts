import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { calendar } from '@vicinia/testing/foreign/calendar.js';
import type { Initiative } from '../model/initiative.ts';
import type { Schedule } from '../model/schedule.ts';
import { allKinds } from '../read/kinds.ts';
import { nextOccurrence } from '../schedule/next-occurrence.ts';
import { loadFeed } from './load-feed.ts';
import { readDocument, type Loaded } from './read-document.ts';

const DAY = 86_400_000;
const dayFromNow = (days: number) => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const read = (text: string) =>
  readDocument({ text, mediaType: '', header: () => null }, 'https://comune.example/feed', { kinds: allKinds });

/** A sound feed of ours with these schedules. */
const feedWith = (generated: string | undefined, ...schedules: Schedule[]) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Feed',
    _vicinia: { version: '1', type: 'initiative', timeZone: 'Europe/Rome', generated },
    items: schedules.map((schedule, i) => ({ id: `${i}`, title: `${i}`, _vicinia: { schedule } })),
  });

async function occurrences(text: string) {
  const { feed } = await read(text);
  return (feed.items as Initiative[]).map(({ schedule }) => schedule?.occurrences ?? []);
}

const daily: Schedule = { recurrences: [{ start: '2026-01-01T17:00', end: '2026-01-01T19:00', rule: 'FREQ=DAILY' }] };
const listed = { ...daily, occurrences: [{ start: `${dayFromNow(1)}T17:00` }] };

describe('readDocument, of a feed that does not list its dates', () => {
  staysQuiet();

  it('works them out, in the zone of the feed', async () => {
    const [dates] = await occurrences(feedWith(undefined, daily));
    expect(dates).to.have.length(30);
    for (const { start, end } of dates!) {
      expect(start).to.match(/T17:00:00\+0[12]:00$/);
      expect(end).to.match(/T19:00:00\+0[12]:00$/);
    }
  });

  it('works them out in the zone of the item', async () => {
    const { feed } = await read(feedWith(undefined, { ...daily, timeZone: 'Asia/Tokyo' }));
    expect(nextOccurrence(feed.items[0]!, feed.timeZone, Date.now())!.start).to.match(/T17:00:00\+09:00$/);
  });

  it('works them out where the feed has just been made, for the items that list none', async () => {
    const [some, none] = await occurrences(feedWith(new Date().toISOString(), listed, daily));
    expect([some!.length, none!.length]).to.deep.equal([1, 30]);
  });

  it('takes the dates that are listed for all, where the feed has just been made', async () => {
    const text = feedWith(new Date().toISOString(), listed);
    expect(await occurrences(text)).to.deep.equal([listed.occurrences]);
  });

  it('goes on where the feed was made long ago, and keeps what is listed', async () => {
    const cancelled = { start: `${dayFromNow(2)}T17:00`, status: 'cancelled' as const };
    const old = { ...daily, occurrences: [{ start: '2026-01-01T17:00' }, cancelled] };
    const [dates] = await occurrences(feedWith('2026-01-01T10:00:00Z', old));
    expect(dates![0]).to.deep.include({ start: '2026-01-01T17:00' });
    expect(dates!.filter(({ status }) => status === 'cancelled').map(({ start }) => start)).to.deep.equal([
      cancelled.start,
    ]);
    expect(dates!.length).to.equal(31);
  });

  it('reaches half a year', async () => {
    const weekly = { recurrences: [{ start: '2026-01-01', rule: 'FREQ=WEEKLY' }] };
    const [dates] = await occurrences(feedWith(undefined, weekly));
    const [first, last] = [dates![0]!, dates!.at(-1)!].map(({ start }) => (Date.parse(start) - Date.now()) / DAY);
    expect(first).to.be.within(-3, 7);
    expect(last).to.be.within(172, 181);
  });

  it('works out those of other formats', async () => {
    const [dates] = await occurrences(calendar('DTSTART;TZID=Europe/Rome:20260101T170000', 'RRULE:FREQ=DAILY'));
    expect(dates).to.have.length(30);
  });

  it('leaves an item without dates as it is', async () => {
    const over = { recurrences: [{ start: '2020-01-01', rule: 'FREQ=DAILY;COUNT=3' }], note: 'Finito' };
    const { feed, problems } = await read(feedWith(undefined, over));
    expect((feed.items[0] as Initiative).schedule).to.deep.equal(over);
    expect(problems).to.be.empty;
  });

  it('says of a rule that makes no sense where it is, and keeps all the rest', async () => {
    const wrong = { start: '2026-01-01T10:00', rule: 'FREQ=WEEKLY;BYDAY=XX' };
    const schedule = { ...daily, recurrences: [wrong, ...daily.recurrences!], note: 'Sempre' };
    const { feed, problems } = await read(feedWith(undefined, schedule, daily));
    const [item, other] = feed.items as Initiative[];
    expect(item!.schedule).to.deep.equal({ ...schedule, occurrences: other!.schedule!.occurrences });
    expect(problems).to.deep.equal([
      {
        code: 'format',
        severity: 'warning',
        path: ['schedule', 'recurrences', 0, 'rule'],
        item: '0',
        expected: 'rule',
        found: 'FREQ=WEEKLY;BYDAY=XX',
        address: 'https://comune.example/feed',
      },
    ]);
  });

  // The runner's time-out is the measure.
  it('ends, whatever the rules say', async () => {
    const rules = ['FREQ=DAILY;COUNT=9999', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=YEARLY;INTERVAL=999999999'];
    const many = Array.from({ length: 300 }, (_, i) => ({
      recurrences: [{ start: '1990-01-01T10:00', rule: rules[i % 3]! }],
    }));
    expect(await occurrences(feedWith(undefined, ...many))).to.have.length(300);
  });

  it('lets the page do something else in between, where one item takes long', async () => {
    let time = 0;
    Object.defineProperty(performance, 'now', { configurable: true, value: () => (time += 20) });
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns++;
      port2.postMessage('');
    };
    port2.postMessage('');
    await occurrences(feedWith(undefined, ...Array<Schedule>(100).fill(daily)));
    port1.close();
    Reflect.deleteProperty(performance, 'now');
    expect(turns).to.be.greaterThan(20);
  });

  it('has the next dates of very many items first, and then all of them', async () => {
    const cancelled = { start: `${dayFromNow(1)}T17:00`, status: 'cancelled' as const };
    const last = { ...daily, occurrences: [cancelled] };
    const wrong = { recurrences: [{ start: '2026-01-01T10:00', rule: 'FREQ=WEEKLY;BYDAY=XX' }] };
    const text = feedWith(undefined, ...Array<Schedule>(1200).fill(daily), wrong, last);
    const steps: Loaded[] = [];
    for await (const step of loadFeed(`data:application/json,${encodeURIComponent(text)}`, { kinds: allKinds }))
      steps.push(step);
    const datesOf = ({ feed }: Loaded, at: number) => (feed.items[at] as Initiative).schedule!.occurrences ?? [];
    expect(steps.map(({ complete }) => complete)).to.deep.equal([false, true]);
    const [first, all] = steps as [Loaded, Loaded];
    expect([0, 1199, 1201].map((at) => datesOf(first, at).length)).to.deep.equal([30, 3, 3]);
    expect([0, 1199, 1201].map((at) => datesOf(all, at).length)).to.deep.equal([30, 30, 30]);
    for (const { feed, problems } of steps) {
      const next = nextOccurrence(feed.items[1201]!, feed.timeZone, Date.now());
      expect(next).to.not.include({ status: 'cancelled' }).and.to.not.be.undefined;
      expect(problems.map(({ item }) => item)).to.deep.equal(['1200']);
    }
    const [soon, later] = steps.map(({ feed }) => nextOccurrence(feed.items[1199]!, feed.timeZone, Date.now()));
    expect(soon).to.deep.equal(later);
  });
});
