/** Prints the server-rendered HTML of a widget: `node … print-widget.ts '{"element": …, "attributes": {…}, "snapshot": "…"}'`. */
import { html } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '@vicinia/elements/initiatives/define.js';
import '@vicinia/elements/notices/define.js';
import '@vicinia/elements/related/define.js';
import '@vicinia/elements/training/ahead.js'; // must stay before the element
import '@vicinia/elements/training/define.js';
import { addMessages } from '@vicinia/elements/messages.js';
import english from '@vicinia/elements/messages/en.js';
import moreEnglish from '@vicinia/elements/messages/more-en.js';
import englishNotices from '@vicinia/elements/messages/notices-en.js';
import englishRelated from '@vicinia/elements/messages/related-en.js';
import englishTraining from '@vicinia/elements/messages/training-en.js';

const { element, attributes, snapshot } = JSON.parse(process.argv[2]!) as {
  element: string;
  attributes: Record<string, string>;
  snapshot: string;
};
addMessages('en', { ...english, ...moreEnglish, ...englishNotices, ...englishRelated, ...englishTraining });

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const written = Object.entries(attributes)
  .map(([name, value]) => ` ${name}="${escape(value)}"`)
  .join('');
// Within a script element nothing but "</script" and "<!--" has a meaning.
const data = snapshot.replaceAll('<', '\\u003c');
const pieces = [
  `<${element}${written} .snapshot=`,
  `><script type="application/json">${data}</script><p>Fallback</p></${element}>`,
];
const template = html(Object.assign(pieces, { raw: pieces }), snapshot);
process.stdout.write(await collectResult(render(template)));
