import { expect } from '@open-wc/testing';
import { realText } from '@vicinia/testing/foreign/real-text.js';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import { pollute, pollutingTexts } from '@vicinia/testing/attack/pollute.js';
import { formatNames } from './format-names.ts';
import { readForeign } from './read-foreign.ts';

const wanted = ['initiative', 'training', 'notice', 'resource'] as const;

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
const namesOf = () => prototypes.map((prototype) => Object.getOwnPropertyNames(prototype));

/** Every object within a value, and none of them may have got anything from elsewhere. */
function expectClean(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect('polluted' in value, 'polluted').to.be.false;
  expect(prototypes.concat([null as never]), 'prototype').to.include(Object.getPrototypeOf(value));
  for (const part of Object.values(value)) expectClean(part);
}

async function read(text: string, format?: string): Promise<void> {
  const before = namesOf();
  const { feed } = await readForeign(jsonSource(text), { wanted, format });
  expect(namesOf()).to.deep.equal(before);
  expectClean(feed);
}

describe('readForeign, of names that mean something to JavaScript', () => {
  for (const format of formatNames)
    it(`lets none of them change anything as ${format}`, async () => {
      for (const text of pollutingTexts) await read(text, format);
    });

  for (const name of [
    'gancio-event-activitypub.json',
    'hsds-3.0-service-full.json',
    'integreat-locations.json',
    'jsonfeed-spec-podcast.json',
    'mobilizon-event-activity.json',
    'openactive-rpde-sessionseries.json',
    'openagenda-events.json',
    'oruk-3.0-service-list.json',
    'plone-restapi-batching.json',
    'plone-restapi-newsitem.json',
    'schemaorg-event-schedule-examples.json',
    'wordpress-wp-v2-posts.json',
  ])
    it(`lets none of them change anything in ${name}`, async function () {
      await read(pollute(await realText(this, name)));
    });
});
