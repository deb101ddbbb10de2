/** Prints a feed's HTML as a server renders it: `node … print-text.ts '"<b>a</b>"'`. */
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { renderHtml } from '@vicinia/elements/text.js';
import { html } from 'lit';

const text = JSON.parse(process.argv[2]!) as string;
process.stdout.write(await collectResult(render(html`<div>${renderHtml(text, { level: 3 })}</div>`)));
