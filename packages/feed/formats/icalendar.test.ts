import { expect } from '@open-wc/testing';
import { holdsWhatever } from '@vicinia/testing/foreign/holds-whatever.js';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import type { Initiative } from '../model/initiative.ts';
import { itemTypes } from '../model/item.ts';
import { readForeign } from './read-foreign.ts';

const read = (text: string) => readForeign(sourceOf(text), { wanted: itemTypes });

describe('iCalendar in the wild', () => {
  it('reads a city’s calendar from Google', async function () {
    const { feed, problems, format } = await read(await realText(this, 'ical-gcal-municipal-bloomington.ics'));
    expect(format).to.equal('icalendar');
    expect(problems).to.be.empty;
    expect(feed.timeZone).to.equal('America/New_York');
    expect(feed.items).to.have.length(2);
    expect(feed.items[0]).to.deep.equal({
      type: 'initiative',
      id: 'test-bloomington-gov-1',
      title: 'City Council Meeting',
      description: 'Google Calendar event with NY timezone',
      descriptionFormat: 'text',
      places: [{ name: 'Bloomington City Hall' }],
      schedule: {
        timeZone: 'America/New_York',
        occurrences: [{ start: '2026-06-15T18:00:00', end: '2026-06-15T19:00:00' }],
      },
    });
  });

  it('reads an event that has nothing but ways to take part (RFC 7986), and says what it lacks', async function () {
    const { feed, problems } = await read(await realText(this, 'ical-rfc7986-conference.ics'));
    const [item] = feed.items as Initiative[];
    expect(item!.places).to.deep.equal([{ name: 'Attendee dial-in', url: 'https://chat.example.com/audio?id=123456' }]);
    expect(item!.contacts![0]).to.deep.equal({
      role: 'Moderator dial-in',
      phone: '+1-412-555-0123',
      note: ',,,654321',
    });
    expect(problems.map(({ code, path, line }) => [code, path[0], line])).to.deep.equal([
      ['missing', 'SUMMARY', 2],
      ['missing', 'DTSTART', 2],
      ['left-out', 'CONFERENCE', 9],
    ]);
  });

  it('stands whatever becomes of the document', async function () {
    const text = await realText(this, 'ical-gcal-municipal-bloomington.ics');
    const scraps = ['\r\n', ' ', ':', ';', '"', 'BEGIN:VEVENT\r\n', 'END:', 'RRULE:FREQ=WEEKLY\r\n', '20260230T250000'];
    await holdsWhatever(text, scraps, (cut) => readForeign(sourceOf(cut), { wanted: itemTypes, format: 'icalendar' }));
  });
});
