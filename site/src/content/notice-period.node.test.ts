import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { readContent } from '@vicinia/cli/content.js';
import type { Feed } from '@vicinia/feed/model.js';
import { holdingNotices } from '@vicinia/feed/query.js';
import { readFeed } from '@vicinia/feed/read.js';
import { writeICalendar, writeJsonFeed } from '@vicinia/feed/write.js';
import { renderWidget } from '@vicinia/testing/feed-server/render-widget.js';

const site = 'https://vicinia.example/';

const written = (period: string) => `---
title: Freddo intenso
summary: La casa resta aperta.
severity: urgent
period:
${period}
published: 2026-11-20
---
`;

interface Case {
  period: string;
  instants: [from: string, until: string];
  shown: string;
  calendar: [start: string, end: string];
}

const cases: Record<string, Case> = {
  'with times': {
    period: '  from: 2026-11-21T18:00\n  until: 2026-11-30T12:00',
    instants: ['2026-11-21T17:00:00Z', '2026-11-30T11:00:00Z'],
    shown: 'sab 21 novembre alle ore 18:00 – lun 30 novembre alle ore 12:00',
    calendar: ['2026-11-21T18:00:00', '2026-11-30T12:00:00'],
  },
  'of whole days, over a change of the clocks': {
    period: '  from: 2026-10-20\n  until: 2026-12-05',
    instants: ['2026-10-19T22:00:00Z', '2026-12-05T23:00:00Z'],
    shown: 'mar 20 ottobre – sab 5 dicembre',
    // RFC 5545, 3.6.1: the end is the first day that is no more part of it.
    calendar: ['2026-10-20', '2026-12-06'],
  },
};

for (const [name, { period, instants, shown, calendar }] of Object.entries(cases)) {
  test(`a notice’s period ${name} is the same from Markdown to feed, widget and calendar`, async (t) => {
    const root = await mkdtemp(path.join(tmpdir(), 'vicinia-'));
    t.after(() => rm(root, { recursive: true }));
    await mkdir(path.join(root, 'notices'));
    await writeFile(path.join(root, 'notices/freddo.md'), written(period));
    const { items, problems } = await readContent(root, { site, now: Date.parse('2026-11-22T08:00Z') });
    assert.deepEqual(problems, []);
    const made: Feed = {
      title: 'Segnalazioni',
      timeZone: 'Europe/Rome',
      generated: '2026-11-22T08:00:00+01:00',
      items,
    };
    const [page] = writeJsonFeed(made, {
      address: `${site}feeds/notices.json`,
      type: 'notice',
      firstPage: 9,
      laterPages: 9,
    });
    const text = JSON.stringify(page!.document);

    const { feed } = readFeed(JSON.parse(text));
    const [from, until] = instants.map((it) => Date.parse(it));
    const holdsAt = (instant: number) => holdingNotices(feed, instant).notices.length === 1;
    assert.deepEqual([from! - 1, from!, until! - 1, until!].map(holdsAt), [false, true, true, false]);

    const html = await renderWidget('vicinia-notices', {}, text);
    assert.ok(
      html
        .replace(/<!--[^]*?-->/g, '')
        .replace(/\s+/g, ' ')
        .includes(shown),
      `The widget shows “${shown}”`,
    );

    const event = new ICAL.Component(ICAL.parse([...writeICalendar(feed)].join('')) as unknown[]).getFirstSubcomponent(
      'vevent',
    )!;
    const moments = ['dtstart', 'dtend'].map((it) => String(event.getFirstPropertyValue(it)));
    assert.deepEqual(moments, calendar);
  });
}
