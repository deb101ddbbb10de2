import { html } from 'lit';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import '@vicinia/elements/initiatives/define.js';
import { snapshot } from './snapshot.ts';

const WIDGET = /<vicinia-initiatives\b([^>]*)>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;

export interface RenderedPage {
  html: string;
  /** Whether there is any widget in it. */
  used: boolean;
}

/**
 * Renders the widgets in a page's HTML, wherever an editor or a page has typed them, to declarative shadow DOM. Each gets
 * the first page of its feed, and carries it along for the browser to take over from.
 */
export async function renderWidgets(source: string, site: URL): Promise<RenderedPage> {
  const strings: string[] = [];
  const values: string[] = [];
  let at = 0;
  for (const match of source.matchAll(WIDGET)) {
    const attributes = Object.fromEntries(
      Array.from(match[1]!.matchAll(ATTRIBUTE), ([, name, value]) => [name!, value!]),
    );
    const text = await snapshot(attributes, site);
    if (text === undefined) continue;
    const end = match.index + match[0].length;
    strings.push(`${source.slice(at, end - 1)} .snapshot=`);
    values.push(text);
    at = end;
  }
  if (values.length === 0) return { html: source, used: false };
  strings.push(source.slice(at));
  // The tag's end and the data for the browser come after the value that the server renders from.
  const pieces = strings.map((piece, i) =>
    i === 0 ? piece : `><script type="application/json">${values[i - 1]}</script>${piece}`,
  );
  const template = html(Object.assign(pieces, { raw: pieces }), ...values);
  return { html: await collectResult(render(template)), used: true };
}
