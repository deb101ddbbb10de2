/** A document with mistakes in it, in one of the formats. */
export interface SpoiltFeed {
  readonly format: string;
  readonly file: string;
  readonly text: string;
  /** What the check has to say: `line:column severity code path`. */
  readonly says: readonly string[];
}

export const spoiltFeeds: readonly SpoiltFeed[] = [
  {
    format: 'jsonfeed',
    file: 'feed.json',
    text: `{
  "version": "https://jsonfeed.org/version/1.1",
  "authors": "Comune",
  "items": [
    { "id": "a", "title": "Orto", "date_published": "ieri", "_vicinia": { "places": [{ "latitude": 144 }] } },
    { "id": "a", "title": "Orto" },
    { "title": "Senza id", "_vicinia": { "form": "mutuo aiuto" } },
    "x",
    {}
  ]
}`,
    says: [
      '3:3 warning type authors.0',
      '5:53 warning format items.0.date_published',
      '5:100 warning range items.0._vicinia.places.0.latitude',
      '6:13 warning duplicate items.1.id',
      '7:5 warning missing items.2.id',
      '7:50 warning choice items.2._vicinia.form',
      '8:5 error type items.3',
      '9:5 error missing items.4.title',
    ],
  },
  {
    format: 'hsds',
    file: 'services.json',
    text: `{
  "total_items": 2, "page_number": 1,
  "contents": [
    { "id": "1", "name": "Sportello", "status": "aperto", "email": "info@", "url": "senza sito",
      "schedules": [{ "freq": "WEEKLY", "byday": "XX", "opens_at": "29:99" }] },
    { "id": "2", "status": "active", "assured_date": "ieri" }
  ]
}`,
    says: [
      '4:49 warning choice contents.0.status',
      '4:68 warning type contents.0.email',
      '4:84 warning type contents.0.url',
      '5:50 warning choice contents.0.schedules.0.byday',
      '5:68 warning type contents.0.schedules.0.opens_at',
      '6:5 error untitled contents.1',
      '6:54 warning type contents.1.assured_date',
    ],
  },
  {
    format: 'rpde',
    file: 'rpde.json',
    text: `{
  "next": "https://x.example/?after=2",
  "items": [
    { "state": "updated", "id": "1", "kind": "Event", "data": { "@type": "Event", "name": "Orto", "startDate": "ieri" } },
    { "state": "nuovo", "id": "2", "kind": "Event", "data": { "@type": "Event", "name": "B" } },
    { "state": "updated", "id": "3", "kind": "Event" },
    { "state": "updated", "id": "4", "kind": "Event", "data": { "@type": "Event", "startDate": "2026-03-05" } }
  ]
}`,
    says: [
      '4:112 warning type items.0.data.startDate',
      '5:16 warning choice items.1.state',
      '6:5 warning missing items.2.data',
      '7:63 error untitled items.3.data',
    ],
  },
  {
    format: 'jsonld',
    file: 'events.json',
    text: `[
  { "@context": "https://schema.org", "@type": "Event", "name": "Orto", "startDate": "domani",
    "location": { "@type": "Place", "geo": { "latitude": "nord", "longitude": 12 } } },
  { "@type": "Event", "name": "Festa", "startDate": "2026-03-05", "eventStatus": "Rimandato" },
  { "@type": "Evento", "name": "x" },
  { "@type": "Recipe", "name": "Torta" }
]`,
    says: [
      '2:86 warning type 0.startDate',
      '3:58 warning type 0.location.geo.latitude',
      '4:82 warning choice 1.eventStatus',
      '5:14 warning choice 2.@type',
      '6:14 note left-out 3.@type',
    ],
  },
  {
    format: 'jsonld',
    file: 'page.html',
    text: `<!doctype html>
<html lang="it"><title>Che si fa</title>
<script type="application/ld+json">
  { "@type": "Event", "name": "Orto",
    "startDate": "domani" }
</script>
<p>E poi:</p>
<script type="application/ld+json">{ "@type": "Event", "name": "Festa", }</script>
<script type="application/ld+json">{ "@type": "Event", "name": "Cena",
  "url": "senza sito", "startDate": "2026-03-05" }</script>
</html>`,
    says: ['5:18 warning type script 1.startDate', '8:71 error not-json script 2', '10:10 warning type script 3.url'],
  },
  {
    format: 'plone',
    file: 'plone.json',
    text: `{
  "@id": "https://comune.example/eventi",
  "items_total": 2,
  "items": [
    { "@id": "https://comune.example/orto", "@type": "Event", "title": "Orto", "start": "ieri", "event_url": "senza sito" },
    { "@id": "https://comune.example/festa", "@type": "Event", "title": "Festa", "start": "2026-03-05T10:00", "contact_email": "info@" },
    7
  ]
}`,
    says: [
      '5:89 warning type items.0.start',
      '5:110 warning type items.0.event_url',
      '6:128 warning type items.1.contact_email',
      '7:5 error type items.2',
    ],
  },
  {
    format: 'wordpress',
    file: 'posts.json',
    text: `[
  { "id": 1, "link": "senza sito", "title": { "rendered": "Orto" }, "date_gmt": "ieri" },
  { "id": 2, "link": "https://x.example/2", "title": { "rendered": "" } },
  "x"
]`,
    says: ['2:22 warning type 0.link', '2:81 warning type 0.date_gmt', '3:3 error untitled 1', '4:3 error type 2'],
  },
  {
    format: 'tribe',
    file: 'events.json',
    text: `{
  "rest_url": "https://x.example/wp-json/tribe/events/v1/events",
  "events": [
    { "id": 1, "title": "Orto", "start_date": "ieri", "utc_start_date": "", "url": "senza sito", "timezone": "Europe/Rome" },
    { "id": 2, "title": "Festa", "start_date": "2026-03-05 10:00:00", "venue": { "venue": "Casa", "geo_lat": "nord", "geo_lng": 12 } },
    7
  ]
}`,
    says: [
      '4:47 warning type events.0.start_date',
      '4:84 warning type events.0.url',
      '5:110 warning type events.1.venue.geo_lat',
      '6:5 error type events.2',
    ],
  },
  {
    format: 'openagenda',
    file: 'events.json',
    text: `{ "total": 2, "events": [
  { "uid": 1, "title": { "it": "Orto" }, "timings": [{ "begin": "ieri", "end": "2026-03-05T12:00:00+01:00" }] },
  { "uid": 2, "title": { "it": "Festa" }, "timings": [], "status": 99, "location": { "latitude": 144, "longitude": 12 } },
  { "uid": 3, "timings": [] }
] }`,
    says: [
      '2:65 warning type events.0.timings.0.begin',
      '3:68 warning choice events.1.status',
      '3:98 warning range events.1.location.latitude',
      '4:3 error untitled events.2',
    ],
  },
  {
    format: 'activitypub',
    file: 'outbox.json',
    text: `{
  "@context": "https://www.w3.org/ns/activitystreams", "type": "OrderedCollection",
  "orderedItems": [
    { "type": "Create", "object": { "type": "Event", "id": "https://x.example/1", "name": "Orto", "startTime": "ieri" } },
    { "type": "Create", "object": { "type": "Event", "id": "https://x.example/2", "name": "Festa", "url": "senza sito" } },
    { "type": "Create", "object": { "type": "Note", "id": "https://x.example/3", "content": "Ciao" } },
    "https://x.example/4"
  ]
}`,
    says: [
      '4:112 warning type orderedItems.0.object.startTime',
      '5:107 warning type orderedItems.1.object.url',
      '6:35 note left-out orderedItems.2.object',
      '7:5 note not-followed orderedItems.3',
    ],
  },
  {
    format: 'gancio',
    file: 'events.json',
    text: `[
  { "id": 1, "title": "Orto", "start_datetime": "ieri" },
  { "id": 2, "title": "Festa", "start_datetime": 1772704800, "end_datetime": "poi", "place": { "name": "Casa", "latitude": "nord", "longitude": 12 } },
  7
]`,
    says: [
      '2:49 warning type 0.start_datetime',
      '3:78 warning type 1.end_datetime',
      '3:124 warning type 1.place.latitude',
      '4:3 error type 2',
    ],
  },
  {
    format: 'integreat',
    file: 'locations.json',
    text: `[
  { "id": 1, "path": "/it/orto", "url": "senza sito", "title": "Orto", "available_languages": {}, "last_updated": "ieri" },
  { "id": 2, "path": "/it/casa", "title": "Casa", "available_languages": {}, "location": { "latitude": 144, "longitude": 12 } },
  7
]`,
    says: [
      '2:41 warning type 0.url',
      '2:115 warning type 0.last_updated',
      '3:104 warning range 1.location.latitude',
      '4:3 error type 2',
    ],
  },
  {
    format: 'icalendar',
    file: 'calendar.ics',
    text: `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:1
SUMMARY:Orto
DTSTART:20260230T170000
GEO:144;12
URL:senza sito
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Festa
DTSTART;TZID=Marte/Olimpo:20260401T170000
DTEND;TZID=Marte/Olimpo:20260401T160000
RRULE:FREQ=OGNITANTO
una riga che non è una riga
END:VEVENT
BEGIN:VTODO
SUMMARY:Pane
END:VTODO
BEGIN:VEVENT
UID:3
DTSTART;VALUE=DATE:20260505`,
    says: [
      '1 warning cut-off',
      '5 warning format DTSTART',
      '6 warning range GEO',
      '7 warning type URL',
      '12 warning format DTSTART.TZID',
      '13 warning format DTEND.TZID',
      '13 warning order DTEND',
      '14 warning format RRULE',
      '15 error bad-line',
      '17 note left-out VTODO',
      '20 error untitled',
    ],
  },
  {
    format: 'rss',
    file: 'rss.xml',
    text: `<?xml version="1.0"?>
<rss version="2.0">
<channel>
<title>Notizie</title>
<item>
<title>Orto</title>
<link>senza sito</link>
<pubDate>ieri mattina</pubDate>
<strano>valore</strano>
</item>
<item>
<title>Festa</b></title>
</item>
<item>
<title>Cena</title>`,
    says: [
      '2 warning cut-off',
      '7 warning type item.0.link',
      '8 warning type item.0.pubDate',
      '9 note left-out strano',
      '12 warning not-xml',
      '14 warning cut-off',
    ],
  },
  {
    format: 'rss',
    file: 'atom.xml',
    text: `<feed xmlns="http://www.w3.org/2005/Atom">
<title>Notizie</title>
<entry><id>1</id><title>Orto</title><updated>ieri</updated></entry>
<entry><id>2</id><title>Festa & cena</title><link href="senza sito"/></entry>
<entry><id>3</id></entry>
</feed>`,
    says: ['3 warning type entry.0.updated', '4 warning not-xml', '4 warning type entry.1.link', '5 error untitled'],
  },
  {
    format: 'geojson',
    file: 'map.geojson',
    text: `{ "type": "FeatureCollection", "features": [
  { "type": "Feature", "geometry": { "type": "Point", "coordinates": [44.4, 112.2] }, "properties": { "name": "Orto", "website": "senza sito" } },
  { "type": "Feature", "geometry": { "type": "Point", "coordinates": ["a", 3] }, "properties": { "name": "Casa", "colore_porta": "azzurro" } },
  { "type": "Feature", "geometry": null, "properties": {} },
  7
] }`,
    says: [
      '2:77 warning range features.0.geometry.coordinates.1',
      '3:70 warning type features.1.geometry.coordinates',
      '4:3 error untitled features.2',
      '5:3 error type features.3',
    ],
  },
  {
    format: 'csv',
    file: 'table.csv',
    text: `Titolo;Data;Ora;Latitudine;Longitudine;Email;Sito;Stato
Orto;31/02/2026;25:90;44,41;12,2;info@;senza sito;boh
"Festa
in piazza";05/03/2026;17:00;144;12;a@b.example;;attivo;in più
Cena "sociale;06/03/2026;19:00;;;;;`,
    says: [
      '1 note guessed',
      '1 note unmapped',
      'B2 warning type 1.Data',
      'C2 warning type 1.Ora',
      'F2 warning type 1.Email',
      'H2 warning choice 1.Stato',
      'D3 warning range 2.Latitudine',
      'I3 warning left-out 2',
    ],
  },
];
