import type { Contact, Contribution, Initiative, Place } from '@vicinia/feed/model.js';
import type { Chance } from './chance.ts';
import { dates } from './dates.ts';
import { prose } from './prose.ts';
import * as words from './vocabulary.data.ts';

const statuses = ['active', 'active', 'active', 'active', 'proposed', 'resting', 'concluded'] as const;
const kinds = ['time', 'care', 'skills', 'money', 'space', 'goods'] as const;
const audiences = ['everyone', 'children', 'young-people', 'adults', 'older-people', 'families', 'newcomers'] as const;

function place(chance: Chance) {
  const { latitude, longitude, ...area } = chance.pick(words.places);
  const nearby = (degrees: number) => Math.round((degrees + (chance.next() - 0.5) / 50) * 10_000) / 10_000;
  return {
    name: chance.pick(words.rooms),
    address: `${chance.pick(words.streets)} ${chance.between(1, 120)}`,
    ...area,
    latitude: nearby(latitude),
    longitude: nearby(longitude),
    access: { wheelchair: chance.pick(['yes', 'yes', 'partly', 'no']) },
  } satisfies Place;
}

const contribution = (chance: Chance): Contribution => ({
  kind: chance.pick(kinds),
  direction: chance.pick(['offers', 'seeks']),
  amount: `${chance.between(2, 6)} ore a settimana`,
  ...(chance.percent(40) && { roles: chance.several(words.tasks, 2) }),
});

const contact = (chance: Chance): Contact => ({
  name: `${chance.pick(words.givenNames)} ${chance.pick(words.surnames)}`,
  role: 'Primo contatto',
  email: `gruppo${chance.between(1, 999)}@vicini.example`,
  phone: `0544 000 ${chance.between(100, 999)}`,
});

/** An initiative such as an editor describes, as `writeItem` puts it into a JSON Feed. `number` makes its id. */
export function initiative(chance: Chance, number: number, now: number) {
  const where = place(chance);
  const daysAgo = (days: number) => `${new Date(now - days * 86_400_000).toISOString().slice(0, 10)}T00:00:00Z`;
  return {
    id: `iniziativa-${number}`,
    url: `https://vicini.example/iniziative/${number}/`,
    title: `${chance.pick(words.things)} di ${where.neighbourhood}`,
    summary: `A ${where.municipality}, ${chance.pick(words.benefits)}: ${chance.pick(words.benefits)}.`,
    content_text: prose(chance),
    date_published: daysAgo(chance.between(60, 900)),
    date_modified: daysAgo(chance.between(0, 60)),
    language: 'it',
    tags: chance.several(words.topics, chance.between(1, 3)),
    _vicinia: {
      descriptionFormat: 'markdown',
      type: 'initiative',
      status: chance.pick(statuses),
      form: chance.pick(['pooled-demand', 'mutual-aid', 'active-collaboration']),
      promoter: {
        name: `${chance.pick(['Associazione', 'Gruppo', 'Cooperativa'])} ${chance.pick(words.groups)}`,
        kind: chance.pick(['public-body', 'business', 'association', 'family-network', 'informal-group']),
      },
      audience: { groups: chance.several(audiences, chance.between(1, 3)) },
      contributions: Array.from({ length: chance.between(1, 4) }, () => contribution(chance)),
      cost: { free: chance.percent(80) },
      places: [where],
      ...(chance.percent(90) && { schedule: { occurrences: dates(chance, now) } }),
      contacts: Array.from({ length: chance.between(1, 2) }, () => contact(chance)),
      languages: chance.several(['it', 'en', 'ro', 'ar', 'uk', 'fr'], chance.between(1, 3)),
      example: true,
    } satisfies Partial<Initiative>,
  };
}
