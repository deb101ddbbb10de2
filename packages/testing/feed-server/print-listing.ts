/** Prints the server-rendered HTML of a listing: `node … print-listing.ts '{"attributes": {…}, "snapshot": "…"}'`. */
import { html } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '@vicinia/elements/initiatives/define.js';
import { addMessages } from '@vicinia/elements/messages.js';
import english from '@vicinia/elements/messages/en.js';

const { attributes, snapshot } = JSON.parse(process.argv[2]!) as {
  attributes: Record<string, string>;
  snapshot: string;
};
addMessages('en', english);

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const written = Object.entries(attributes)
  .map(([name, value]) => ` ${name}="${escape(value)}"`)
  .join('');
// Within a script element nothing but "</script" and "<!--" has a meaning.
const data = snapshot.replaceAll('<', '\\u003c');
const pieces = [
  `<vicinia-initiatives${written} .snapshot=`,
  `><script type="application/json">${data}</script><p>Fallback</p></vicinia-initiatives>`,
];
const template = html(Object.assign(pieces, { raw: pieces }), snapshot);
process.stdout.write(await collectResult(render(template)));
