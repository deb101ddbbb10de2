import { expect } from '@open-wc/testing';
import { formats } from './format.ts';
import type { Format } from './shape.ts';

const right: Record<Format, readonly string[]> = {
  day: ['2026-03-05', '2024-02-29', '2000-02-29', '2026-12-31'],
  email: ['sportello@comune.example', 'a.b+c@sotto.comune.example'],
  language: ['it', 'pt-BR', 'zh-Hant-TW', 'sl-rozaj', 'lij'],
  moment: [
    '2026-03-05',
    '2026-03-05T17:00',
    '2026-03-05T17:00:30',
    '2026-03-05T17:00:30.123456',
    '2026-03-05T17:00Z',
    '2026-03-05T17:00:00Z',
    '2026-03-05T23:59:59+01:00',
    '2026-03-05T00:00-11:30',
  ],
  phone: ['0544 123456', '+39 0544 12.34.56', '(0544) 12-34/56', '112'],
  rule: ['FREQ=WEEKLY', 'FREQ=MONTHLY;BYDAY=1FR', 'INTERVAL=2;FREQ=WEEKLY;BYDAY=TH'],
  time: ['00:00', '09:30', '23:59', '24:00'],
  url: [
    'https://comune.example',
    'http://127.0.0.1:8000/feed.json?a=b#c',
    'HTTPS://COMUNE.EXAMPLE/',
    'https://città.example/è',
  ],
  zone: ['Europe/Rome', 'UTC', 'America/Argentina/Buenos_Aires', 'Asia/Kolkata'],
};

const wrong: Record<Format, readonly string[]> = {
  day: [
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '05/03/2026',
    '2026-3-5',
    '2026-03-05T17:00',
    ' 2026-03-05',
  ],
  email: ['comune.example', 'a@b', 'a b@comune.example', 'Anna <anna@comune.example>', 'a@@comune.example'],
  language: ['italiano', 'i', 'it_IT', 'it-', '-it', 'it-IT-abcdefghi', '__proto__'],
  moment: [
    '2026-02-30T17:00',
    '2026-03-05T24:00',
    '2026-03-05T17:60',
    '2026-03-05T17',
    '2026-03-05 17:00',
    '2026-03-05T17:00+1',
    '2026-03-05T17:00+0100',
    '2026-03-05+01:00',
    '2026-03-05T17:00:00,5Z',
    'domani',
  ],
  phone: ['12', 'chiamare Anna', '0544 123456 int. 3', '++39 0544'],
  rule: ['weekly', 'freq=weekly', 'RRULE:FREQ=WEEKLY', 'FREQ=HOURLY', 'FREQ=WEEKLYISH', ''],
  time: ['9:30', '24:01', '25:00', '12:60', '12.30', '12:30:00'],
  url: [
    'comune.example',
    '/feed.json',
    '//comune.example/feed.json',
    'https://',
    'https:///a',
    'javascript:alert(1)',
    'data:text/plain,a',
    'mailto:a@comune.example',
    'ftp://comune.example',
    'https://[',
  ],
  zone: ['Europe/Roma', 'CET+', 'Rome', '__proto__', 'it'],
};

describe('formats', () => {
  for (const [format, values] of Object.entries(right) as [Format, string[]][]) {
    for (const value of values) {
      it(`take "${value}" as ${format}`, () => {
        expect(formats[format](value)).to.be.true;
      });
    }
  }

  for (const [format, values] of Object.entries(wrong) as [Format, string[]][]) {
    for (const value of values) {
      it(`do not take "${value}" as ${format}`, () => {
        expect(formats[format](value)).to.be.false;
      });
    }
  }

  it('say the same of a zone when asked again', () => {
    expect([1, 2, 3].map(() => formats.zone('Europe/Rome'))).to.deep.equal([true, true, true]);
    expect([1, 2, 3].map(() => formats.zone('Europe/Roma'))).to.deep.equal([false, false, false]);
  });
});
