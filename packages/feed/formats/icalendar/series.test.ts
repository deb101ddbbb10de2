import { expect } from '@open-wc/testing';
import { calendar } from '@vicinia/testing/foreign/calendar.js';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import type { Initiative } from '../../model/initiative.ts';
import { itemTypes } from '../../model/item.ts';
import { readForeign } from '../read-foreign.ts';

const read = (text: string) => readForeign(sourceOf(text), { wanted: itemTypes });

describe('iCalendar events with one UID', () => {
  const series = (...others: string[][]) =>
    calendar('DTSTART:20260305T170000', 'RRULE:FREQ=WEEKLY').replace(
      'END:VCALENDAR',
      others.map((lines) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT\r\n'].join('\r\n')).join('') +
        'END:VCALENDAR',
    );

  it('are one item: a date that is called off, one that moves, one that is about something else', async () => {
    const { feed, problems } = await read(
      series(
        ['RECURRENCE-ID:20260312T170000', 'DTSTART:20260312T170000', 'SUMMARY:Orto', 'STATUS:CANCELLED'],
        ['RECURRENCE-ID:20260319T170000', 'DTSTART:20260321T100000', 'DTEND:20260321T120000', 'SUMMARY:Orto'],
        ['RECURRENCE-ID:20260326T170000', 'DTSTART:20260326T170000', 'SUMMARY:Potatura'],
      ),
    );
    expect(problems).to.be.empty;
    expect(feed.items).to.have.length(1);
    expect((feed.items[0] as Initiative).schedule).to.deep.equal({
      recurrences: [{ start: '2026-03-05T17:00:00', rule: 'FREQ=WEEKLY', except: ['2026-03-19'] }],
      occurrences: [
        { start: '2026-03-12T17:00:00', status: 'cancelled' },
        { start: '2026-03-21T10:00:00', end: '2026-03-21T12:00:00', status: 'moved' },
        { start: '2026-03-26T17:00:00', note: 'Potatura' },
      ],
    });
  });

  it('are all its dates when none says that it replaces another', async () => {
    const { feed } = await read(
      calendar('DTSTART:20260305').replace(
        'END:VCALENDAR',
        'BEGIN:VEVENT\nUID:1\nDTSTART:20260306\nEND:VEVENT\nEND:VCALENDAR',
      ),
    );
    expect(feed.items).to.have.length(1);
    expect((feed.items[0] as Initiative).schedule!.occurrences).to.deep.equal([
      { start: '2026-03-05' },
      { start: '2026-03-06' },
    ]);
  });

  it('count in their last version', async () => {
    const { feed } = await read(
      calendar('DTSTART:20260305').replace(
        'END:VCALENDAR',
        'BEGIN:VEVENT\nUID:1\nSEQUENCE:1\nSUMMARY:Nuovo\nDTSTART:20260306\nEND:VEVENT\nEND:VCALENDAR',
      ),
    );
    expect(feed.items[0]!.title).to.equal('Nuovo');
    expect((feed.items[0] as Initiative).schedule!.occurrences).to.deep.equal([{ start: '2026-03-06' }]);
  });

  it('are one item without the event that they change', async () => {
    const { feed, problems } = await read(calendar('RECURRENCE-ID:20260305T170000', 'DTSTART:20260305T180000'));
    expect(problems).to.be.empty;
    expect((feed.items[0] as Initiative).schedule!.occurrences).to.deep.equal([{ start: '2026-03-05T18:00:00' }]);
  });
});
