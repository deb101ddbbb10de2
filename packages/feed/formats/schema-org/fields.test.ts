import { expect } from '@open-wc/testing';
import { jsonSource } from '@vicinia/testing/foreign/json-source.js';
import type { Item } from '../../model/feed.ts';
import { itemTypes, type ItemType } from '../../model/item.ts';
import { readForeign } from '../read-foreign.ts';

async function read(thing: object, type?: ItemType): Promise<Item> {
  const json = { '@context': 'https://schema.org', '@type': 'Event', name: 'Orto', ...thing };
  const { feed } = await readForeign(jsonSource(json), { wanted: itemTypes, type });
  return feed.items[0]!;
}

describe('An event of schema.org', () => {
  for (const type of [
    'ChildrensEvent',
    'Festival',
    'ExhibitionEvent',
    'EventSeries',
    'Hackathon',
    'SportsEvent',
    'EducationEvent',
  ])
    it(`is an initiative, be it a ${type}`, async () => {
      expect((await read({ '@type': type })).type).to.equal('initiative');
    });

  it('takes place at places, addresses, texts and links', async () => {
    const location = [
      {
        '@type': 'Place',
        name: 'Sala',
        address: { streetAddress: ', Via Roma 1', postalCode: 48015, addressLocality: 'Cervia' },
        geo: { latitude: '44.26', longitude: '12,35' },
      },
      { '@type': 'VirtualLocation', url: 'https://meet.example/a' },
      'Teatro, Via XX Settembre 125, 48015 Cervia RA',
    ];
    expect(await read({ location })).to.deep.include({
      places: [
        {
          name: 'Sala',
          address: 'Via Roma 1',
          postalCode: '48015',
          municipality: 'Cervia',
          latitude: 44.26,
          longitude: 12.35,
        },
        { name: 'Online', url: 'https://meet.example/a' },
        { name: 'Teatro', address: 'Via XX Settembre 125', postalCode: '48015', municipality: 'Cervia' },
      ],
    });
  });

  it('says how one gets in', async () => {
    const amenityFeature = [
      { name: 'Wheelchair accessible entrance', value: true },
      { name: 'Induction loop', value: 'true' },
      { name: 'Parking', value: false },
      { name: 'Lockers', value: true },
    ];
    expect(await read({ location: { '@type': 'Place', name: 'Sala', amenityFeature } })).to.deep.include({
      places: [
        {
          name: 'Sala',
          access: { wheelchair: 'yes', hearing: 'Induction loop', note: 'Wheelchair accessible entrance' },
        },
      ],
    });
  });

  it('costs the least of its offers, and names them all', async () => {
    const offers = [
      { '@type': 'Offer', name: 'Intero', price: '12.50', priceCurrency: 'EUR' },
      {
        '@type': 'Offer',
        name: 'Ridotto',
        price: 8,
        priceCurrency: 'EUR',
        validThrough: '2026-03-01',
        url: 'https://b.example/',
      },
    ];
    expect(await read({ offers })).to.deep.include({
      cost: { amount: 8, currency: 'EUR', note: 'Intero: 12.5 EUR; Ridotto: 8 EUR' },
      booking: { url: 'https://b.example/', until: '2026-03-01' },
    });
    expect(
      await read({ offers: { '@type': 'AggregateOffer', lowPrice: 5, highPrice: 9, priceCurrency: 'EUR' } }),
    ).to.deep.include({
      cost: { amount: 5, currency: 'EUR', note: '5–9 EUR' },
    });
    expect(await read({ offers: { price: '0' } })).to.deep.include({ cost: { free: true } });
    expect(await read({ isAccessibleForFree: true })).to.deep.include({ cost: { free: true } });
  });

  it('costs something where only some go free', async () => {
    const offers = [
      { name: 'Adulti', price: 3.5, priceCurrency: 'EUR' },
      { name: 'Oltre 65', price: 0, priceCurrency: 'EUR' },
    ];
    expect(await read({ isAccessibleForFree: false, offers })).to.deep.include({
      cost: { free: false, amount: 3.5, currency: 'EUR', note: 'Adulti: 3.5 EUR; Oltre 65: 0 EUR' },
    });
    expect(await read({ offers: { category: 'Free' } })).to.deep.include({ cost: { free: true } });
  });

  it('may be something to learn from as well, whichever it says first', async () => {
    const item = await read(
      { '@type': ['Event', 'EducationEvent'], startDate: '2026-03-05', teaches: 'Potare' },
      'training',
    );
    expect(item.type).to.equal('training');
  });

  it('says that it is sold out, in its own language', async () => {
    const offers = { '@type': 'Offer', availability: 'https://schema.org/SoldOut' };
    expect(await read({ offers, inLanguage: 'en' })).to.deep.include({
      booking: { note: 'sold out' },
      languages: ['en'],
    });
  });

  it('is for people of an age', async () => {
    const ages = async (typicalAgeRange: string) =>
      ((await read({ typicalAgeRange })) as { audience?: object }).audience;
    expect(await ages('7-12')).to.deep.equal({ minAge: 7, maxAge: 12 });
    expect(await ages('18+')).to.deep.equal({ minAge: 18 });
    expect(await ages('-12')).to.deep.equal({ maxAge: 12 });
    const audience = { '@type': 'PeopleAudience', audienceType: 'famiglie e bambini', suggestedMinAge: 3 };
    expect(await read({ audience })).to.deep.include({
      audience: { groups: ['children', 'families'], minAge: 3, note: 'famiglie e bambini' },
    });
  });

  it('has its people, topics and pictures', async () => {
    const event = {
      organizer: [
        { '@type': 'GovernmentOrganization', name: 'Comune di Cervia', telephone: 'tel:+390544979111' },
        'Pro Loco Cervia',
      ],
      performer: { '@type': 'Person', givenName: 'Anna', familyName: 'Bianchi' },
      keywords: 'orto, terra; comunità',
      about: [{ '@type': 'Thing', name: 'Verde' }, 'https://www.wikidata.org/wiki/Q1'],
      image: [
        'https://x.example/1.jpg',
        {
          '@type': 'ImageObject',
          contentUrl: 'https://x.example/2.jpg',
          width: '1200px',
          height: { value: 800 },
          caption: 'Le aiuole',
          creditText: 'M. R.',
        },
      ],
      video: {
        '@type': 'VideoObject',
        name: 'Il video',
        contentUrl: 'https://x.example/v.mp4',
        encodingFormat: 'video/mp4',
        duration: 'PT1M30S',
        contentSize: '2.5 MB',
      },
    };
    expect(await read(event)).to.deep.include({
      promoter: { name: 'Comune di Cervia', kind: 'public-body' },
      partners: [{ name: 'Pro Loco Cervia', kind: 'association' }, { name: 'Anna Bianchi' }],
      contacts: [{ name: 'Comune di Cervia', phone: '+390544979111' }],
      topics: ['orto', 'terra', 'comunità', 'Verde'],
      images: [
        { url: 'https://x.example/1.jpg', alt: '' },
        { url: 'https://x.example/2.jpg', alt: 'Le aiuole', width: 1200, height: 800, credit: 'M. R.' },
      ],
      attachments: [
        { url: 'https://x.example/v.mp4', title: 'Il video', format: 'video/mp4', size: 2_500_000, duration: 90 },
      ],
    });
  });
});

describe('Other things of schema.org', () => {
  it('are services, with their channels and hours', async () => {
    const availableChannel = {
      serviceUrl: 'https://s.example/',
      servicePhone: { '@type': 'ContactPoint', telephone: '0544 1234' },
      serviceLocation: { '@type': 'Place', name: 'Municipio' },
      availableLanguage: ['it', 'Arabic'],
    };
    const service = {
      '@type': 'GovernmentService',
      serviceType: 'Ascolto',
      provider: 'Unione dei Comuni',
      areaServed: ['Cervia', { '@type': 'City', name: 'Russi' }],
      availableChannel,
    };
    const hoursAvailable = { dayOfWeek: ['Monday', 'https://schema.org/Wednesday'], opens: '9:00:00', closes: '12:30' };
    expect(await read({ ...service, hoursAvailable })).to.deep.include({
      type: 'initiative',
      topics: ['Ascolto'],
      promoter: { name: 'Unione dei Comuni', kind: 'public-body' },
      areaServed: ['Cervia', 'Russi'],
      booking: { url: 'https://s.example/' },
      contacts: [{ phone: '0544 1234' }],
      places: [{ name: 'Municipio' }],
      languages: ['it', 'ar'],
      schedule: { openingHours: [{ days: ['mo', 'we'], opens: '09:00', closes: '12:30' }] },
    });
  });

  it('are places, with opening hours in text and days on which they are closed', async () => {
    const specialOpeningHoursSpecification = {
      opens: '00:00',
      closes: '00:00',
      validFrom: '2026-08-10',
      validThrough: '2026-08-16',
    };
    const item = (await read({
      '@type': 'Library',
      address: 'Via Baccarini 3, 48121 Ravenna',
      openingHours: ['Mo-Fr 09:00-13:00,15:00-19:00', 'Sa 9-12'],
      inLanguage: 'en',
      specialOpeningHoursSpecification,
    })) as { schedule?: { openingHours?: object[]; note?: string } };
    expect(item.schedule?.openingHours).to.deep.equal([
      { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '13:00' },
      { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '15:00', closes: '19:00' },
      { days: ['sa'], opens: '09:00', closes: '12:00' },
    ]);
    expect(item.schedule?.note).to.match(/10.*16.*2026: closed/);
  });

  it('are announcements that hold for a while', async () => {
    const announcement = {
      '@type': 'SpecialAnnouncement',
      text: 'Via Roma chiusa',
      datePosted: '2026-03-01',
      expires: '2026-03-10T23:59',
      spatialCoverage: { '@type': 'City', name: 'Russi' },
      url: 'https://c.example/1',
    };
    expect(await read(announcement)).to.deep.include({
      type: 'notice',
      description: 'Via Roma chiusa',
      period: { from: '2026-03-01', until: '2026-03-10T23:59' },
      areaServed: ['Russi'],
      link: { url: 'https://c.example/1', title: 'Orto' },
    });
  });

  it('are articles, documents and videos', async () => {
    const article = {
      '@type': 'NewsArticle',
      name: undefined,
      headline: 'Nuovo patto',
      articleBody: '<p>Firmato.</p>',
      datePublished: '2026-02-01',
      publisher: { '@type': 'Organization', name: 'Comune di Russi' },
      mainEntityOfPage: { '@id': 'https://c.example/patto' },
    };
    expect(await read(article)).to.deep.include({
      type: 'resource',
      kind: 'link',
      title: 'Nuovo patto',
      url: 'https://c.example/patto',
      description: '<p>Firmato.</p>',
      descriptionFormat: 'html',
      date: '2026-02-01',
      publisher: { name: 'Comune di Russi', kind: 'public-body' },
    });
    expect(await read({ '@type': 'VideoObject', contentUrl: 'https://c.example/v.mp4' })).to.include({
      kind: 'video',
      url: 'https://c.example/v.mp4',
    });
  });
});
