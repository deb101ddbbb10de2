import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../card/heading.ts';
import type { DetailsContext } from './details-context.ts';

export type Part = TemplateResult | typeof nothing;

/** A part of the details under its own heading; nothing when it has nothing to say. */
export function section(context: DetailsContext, title: string, content: unknown, kind = ''): Part {
  const parts = [content].flat().filter((part) => part !== nothing && part !== undefined && part !== '');
  if (parts.length === 0) return nothing;
  return html`<section class=${`section ${kind}`.trim()}>
    ${heading(context.level + 1, title, 'section-title')}${parts}
  </section>`;
}

/** A line of facts, in whatever direction it turns out to be; nothing when there is none. */
export function line(facts: readonly unknown[]): Part {
  const known = facts.filter(Boolean);
  return known.length > 0 ? html`<p dir="auto">${known.join(' · ')}</p>` : nothing;
}

/** A list of short texts; nothing when it is empty. */
export function bullets(items: readonly unknown[] | undefined): Part {
  if (!items || items.length === 0) return nothing;
  return html`<ul class="bullets">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** What few want to know, folded away under its name; nothing when there is nothing in it. */
export function fold(name: unknown, content: Part): Part {
  if (content === nothing) return nothing;
  return html`<details class="fold">
    <summary>${name}</summary>
    ${content}
  </details>`;
}
