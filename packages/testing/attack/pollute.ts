/** Texts, since only `JSON.parse` makes `__proto__` a field of its own. */
const payloads = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"prototype":{"polluted":true}}',
  '{"title":"a","name":"a","id":"a","__proto__":{"polluted":true}}',
  '{"__proto__":{"title":"polluted","name":"polluted","id":"polluted"}}',
  '{"__proto__":{"polluted":"true"},"it":"a"}',
  '{"constructor":"polluted","it":"a"}',
  '{"it":{"__proto__":{"polluted":true}}}',
  '[{"__proto__":{"polluted":true}},{"name":"a"}]',
  '{"translations":{"__proto__":{"title":"polluted"}}}',
  '{"location":{"__proto__":{"polluted":true},"name":"a"}}',
  '{"places":{"__proto__":{"polluted":true}}}',
  '{"toString":"polluted","valueOf":"polluted","hasOwnProperty":"polluted"}',
];

const asCalendar = (name: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:a\nDTSTART:20850503T170000\n${name}:polluted\nX-A;${name}=polluted:a\nEND:VEVENT\nEND:VCALENDAR`;
const asTable = (name: string) => `titolo,${name},${name}.polluted\na,polluted,true\n`;
const asXml = (name: string) =>
  `<rss version="2.0"><channel><title>a</title><item ${name}="polluted"><title>a</title><${name}><polluted>1</polluted></${name}></item></channel></rss>`;

/** Documents of every kind that try to change what all objects have. */
export const pollutingTexts: readonly string[] = [
  ...payloads.flatMap((it) => [
    it,
    `[${it}]`,
    `{"items":[${it}],"data":[${it}],"events":[${it}],"posts":[${it}],"contents":[${it}],"@graph":[${it}],"features":[${it}]}`,
  ]),
  ...['__proto__', 'constructor', 'prototype', 'toString'].flatMap((it) => [asCalendar(it), asTable(it), asXml(it)]),
];

const added = '"__proto__":{"polluted":true,"title":"polluted"},"constructor":{"prototype":{"polluted":true}}';

/** A JSON document with such names in each of its objects. */
export const pollute = (json: string): string =>
  JSON.stringify(JSON.parse(json), null, 1).replace(/\{(?=\n)/g, `{${added},`);
