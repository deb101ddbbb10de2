import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { readContent } from '@vicinia/cli/content.js';
import type { Feed, Training } from '@vicinia/feed/model.js';
import { readFeed } from '@vicinia/feed/read.js';
import { writeICalendar, writeJsonFeed } from '@vicinia/feed/write.js';
import { renderWidget } from '@vicinia/testing/feed-server/render-widget.js';

const site = 'https://vicinia.example/';

const written = `---
title: Vicini attivi
summary: Due sere per cominciare.
promoter:
  name: Fiume Vecchio
  kind: association
provider:
  name: Scuola dei vicini
  kind: association
level: introductory
mode: in-person
enrolment:
  closes: 2026-11-30
  url: https://scuola.example/sere
  waitingList: true
modules:
  - title: Un’idea
    sessions:
      - start: 2026-10-20T20:30
        end: 2026-10-20T22:30
        title: Prima del cambio dell’ora
      - start: 2026-12-01T20:30
        end: 2026-12-01T22:30
        title: Trovare alleati
        seats: 18
        seatsLeft: 0
        place:
          name: Il Crocevia
          municipality: Ravenna
  - title: La prima volta
    sessions:
      - start: 2026-12-05
        status: moved
        note: In palestra
        mode: online
        link: https://aula.example/2
published: 2026-10-01
---
`;

test('a training path’s sessions are the same from Markdown to feed, widget and calendar', async (t) => {
  const root = await mkdtemp(path.join(tmpdir(), 'vicinia-'));
  t.after(() => rm(root, { recursive: true }));
  await mkdir(path.join(root, 'training'));
  await writeFile(path.join(root, 'training/vicini.md'), written);
  const now = Date.parse('2026-11-22T08:00Z');
  const { items, problems } = await readContent(root, { site, now });
  assert.deepEqual(problems, []);
  const made: Feed = { title: 'Formazione', timeZone: 'Europe/Rome', generated: '2026-11-22T09:00:00+01:00', items };
  const [page] = writeJsonFeed(made, {
    address: `${site}feeds/training.json`,
    type: 'training',
    firstPage: 9,
    laterPages: 9,
  });
  const text = JSON.stringify(page!.document);

  const read = readFeed(JSON.parse(text));
  assert.deepEqual(read.problems, []);
  const sessions = (from: Feed) => (from.items as Training[]).map(({ modules, enrolment }) => ({ modules, enrolment }));
  assert.deepEqual(sessions(read.feed), sessions(made));

  const html = (await renderWidget('vicinia-training', {}, text)).replace(/<!--[^]*?-->/g, '');
  const shown = [...html.matchAll(/<time[^>]*datetime="([^"]*)"[^>]*>([^<]*)/g)].map(([, at, said]) => [
    at,
    said!.trim(),
  ]);
  assert.deepEqual(shown, [
    // The next one is ahead of all, the past one folded behind those to come.
    ['2026-12-01T20:30', 'mar 1 dicembre, 20:30–22:30'],
    ['2026-12-01T20:30', 'mar 1 dicembre, 20:30–22:30'],
    ['2026-10-20T20:30', 'mar 20 ottobre, 20:30–22:30'],
    ['2026-12-05', 'sab 5 dicembre'],
  ]);
  for (const said of [
    'Posti esauriti, lista d’attesa aperta',
    'Mettiti in lista d’attesa',
    'Il Crocevia',
    'spostata',
    'In palestra',
  ])
    assert.ok(html.includes(said), `The widget says “${said}”`);

  const events = new ICAL.Component(ICAL.parse([...writeICalendar(read.feed)].join('')) as unknown[])
    .getAllSubcomponents('vevent')
    .map((it) => new ICAL.Event(it));
  assert.deepEqual(
    events.map(({ summary, location, startDate, endDate }) => [summary, location, [startDate, endDate].join(' ')]),
    [
      ['Vicini attivi: Un’idea', null, '2026-10-20T20:30:00 2026-10-20T22:30:00'],
      ['Vicini attivi: Un’idea', 'Il Crocevia, Ravenna', '2026-12-01T20:30:00 2026-12-01T22:30:00'],
      ['Vicini attivi: La prima volta', null, '2026-12-05 2026-12-06'],
    ],
  );
  // The clocks have changed in between.
  assert.deepEqual(
    events.slice(0, 2).map(({ startDate }) => startDate.toJSDate().toISOString()),
    ['2026-10-20T18:30:00.000Z', '2026-12-01T19:30:00.000Z'],
  );
});
