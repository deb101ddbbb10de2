import { expect } from '@open-wc/testing';
import { calendar } from '@vicinia/testing/foreign/calendar.js';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import type { Initiative } from '../../model/initiative.ts';
import { itemTypes } from '../../model/item.ts';
import { readForeign } from '../read-foreign.ts';

const read = (text: string) => readForeign(sourceOf(text), { wanted: itemTypes });

describe('iCalendar as it should not be', () => {
  const good = 'BEGIN:VEVENT\nUID:2\nSUMMARY:Buono\nDTSTART:20260305\nEND:VEVENT\n';
  const titles = async (text: string) => {
    const { feed, problems } = await read(text);
    return [feed.items.map((it) => it.title), problems.map(({ code, line }) => [code, line])];
  };

  it('has a byte order mark, other line ends, lines folded by tabs', async () => {
    const { feed } = await read(
      '\uFEFFBEGIN:VCALENDAR\rBEGIN:VEVENT\rSUMMARY:Or\r\tto\r\n  lungo\nDTSTART:20260305\rEND:VEVENT\rEND:VCALENDAR',
    );
    expect(feed.items[0]!.title).to.equal('Orto lungo');
  });

  it('has a line that is none', async () => {
    expect(await titles(`BEGIN:VCALENDAR\n${good.replace('UID', 'Ecco qua\nUID')}END:VCALENDAR`)).to.deep.equal([
      ['Buono'],
      [['bad-line', 3]],
    ]);
  });

  it('has line breaks in a description', async () => {
    const { feed } = await read(`BEGIN:VCALENDAR\n${good.replace('END', 'DESCRIPTION:Uno\ndue\nEND')}END:VCALENDAR`);
    expect(feed.items[0]!.description).to.equal('Uno\ndue');
  });

  it('ends in the middle of an event', async () => {
    const text = `BEGIN:VCALENDAR\n${good}BEGIN:VEVENT\nUID:3\nSUMMARY:Mezzo\nDTSTART:20260306\nDESCR`;
    expect(await titles(text)).to.deep.equal([
      ['Buono', 'Mezzo'],
      [
        ['bad-line', 11],
        ['cut-off', 1],
      ],
    ]);
  });

  it('forgets where an event ends', async () => {
    expect(
      await titles(`BEGIN:VCALENDAR\n${good.replace('END:VEVENT\n', '')}${good.replace('2', '3')}END:VCALENDAR`),
    ).to.deep.equal([['Buono', 'Buono'], [['cut-off', 2]]]);
  });

  it('is no calendar but events', async () => {
    expect(await titles(good)).to.deep.equal([['Buono'], []]);
  });

  it('has dates, rules and zones that do not exist', async () => {
    const lines = ['DTSTART;TZID=Luna/Mare:20260305T170000', 'DTEND:20260230T180000', 'RRULE:FREQ=MAI'];
    const { feed, problems } = await read(calendar(...lines));
    expect((feed.items[0] as Initiative).schedule).to.deep.equal({ occurrences: [{ start: '2026-03-05T17:00:00' }] });
    expect(problems.map(({ code, expected, line }) => [code, expected, line])).to.deep.equal([
      ['format', 'zone', 5],
      ['format', 'moment', 6],
      ['format', 'rule', 7],
    ]);
  });

  // The runner's time-out is the measure.
  it('has what takes other programs long', async () => {
    await read(
      calendar(
        `DTSTART${';TZID=('.repeat(20_000)}:20260305`,
        `LOCATION:${'('.repeat(50_000)}`,
        `CONTACT:${'a'.repeat(50_000)}`,
      ),
    );
    const { feed } = await read('BEGIN:VCALENDAR\n' + 'BEGIN:X\n'.repeat(20_000));
    expect(feed.items).to.be.empty;
  });

  it('ends before it begins', async () => {
    const { problems } = await read(calendar('DTSTART:20260305T170000', 'DTEND:20260305T160000'));
    expect(problems.map(({ code, line }) => [code, line])).to.deep.equal([['order', 6]]);
  });

  it('has tasks and journals, which are named', async () => {
    const others = ['VTODO', 'VTODO', 'VJOURNAL'].map((name) => `BEGIN:${name}\nSUMMARY:Altro\nEND:${name}\n`);
    const { problems } = await read(`BEGIN:VCALENDAR\n${good}${others.join('')}END:VCALENDAR`);
    expect(problems.map(({ code, found, line }) => [code, found, line])).to.deep.equal([
      ['left-out', 'VTODO', 7],
      ['left-out', 'VJOURNAL', 13],
    ]);
  });
});
