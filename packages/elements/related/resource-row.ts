import { html, nothing, type TemplateResult } from 'lit';
import type { Attachment, Resource } from '@vicinia/feed/model.js';
import { kindOfResource } from '@vicinia/feed/query.js';
import { localise } from '../card/localise.ts';
import { kindIcons } from '../icons/kind-icons.ts';
import { foreignRel } from '../text/link.ts';
import { safeLink } from '../text/safe-link.ts';
import type { RelatedContext } from './related-context.ts';
import { fileLine, resourceLine } from './resource-facts.ts';

interface Target {
  address: string | undefined;
  /** Language of what is there. */
  language: string | undefined;
  /** Id of the line that describes it. */
  described: string;
}

/** The one link of a row; its name alone, where there is nowhere to go. */
function rowLink(content: unknown, { address, language, described }: Target, onClick: (event: Event) => void): unknown {
  const href = address && safeLink(address);
  if (!href) return content;
  return html`<a
    class="row-link"
    part="link"
    href=${href}
    hreflang=${language ?? nothing}
    rel=${foreignRel}
    aria-describedby=${described}
    @click=${onClick}
    >${content}</a
  >`;
}

function fileRow(file: Attachment, id: string, resource: Resource, context: RelatedContext): TemplateResult {
  const { url, title, language } = file;
  const isOther = language !== undefined && language !== context.words.language;
  const name = html`<bdi lang=${isOther && title ? language : nothing}>${title ?? url}</bdi>`;
  const onClick = (event: Event) => context.onSelect(resource, event);
  return html`<li class="row file">
    <p>${rowLink(name, { address: url, language, described: id }, onClick)}</p>
    <p class="facts" id=${id}><bdi>${fileLine(file, context)}</bdi></p>
  </li>`;
}

/**
 * A resource, all of which is one link: to its only file, else to its page. One with several files leads to its page and
 * names them beneath, a row each. `id` tells its line from others'.
 */
export function resourceRow(resource: Resource, id: string, context: RelatedContext): TemplateResult {
  const { words, feedLanguage } = context;
  const { attachments = [], url, language = feedLanguage } = resource;
  const { title, summary } = localise(resource, words.language, feedLanguage);
  const [file, ...others] = attachments;
  const files = others.length > 0 ? attachments : [];
  const isSeveral = files.length > 0;
  const target = isSeveral
    ? { address: url, language }
    : { address: file?.url ?? url, language: file?.language ?? language };
  const name = html`<bdi lang=${title.lang ?? nothing}>${title.text}</bdi>`;
  const onClick = (event: Event) => context.onSelect(resource, event);
  return html`<li class=${isSeveral ? 'row several' : 'row'} part="row">
    ${kindIcons[kindOfResource(resource)]}
    <div class="text">
      <div class="head">
        <p class="name">${rowLink(name, { ...target, described: id }, onClick)}</p>
        ${summary.text ? html`<p class="summary" dir="auto" lang=${summary.lang ?? nothing}>${summary.text}</p>` : nothing}
        <p class="facts" id=${id}><bdi>${resourceLine(resource, context)}</bdi></p>
      </div>
      ${
        isSeveral
          ? html`<ul class="files" role="list">
              ${files.map((it, i) => fileRow(it, `${id}-${i}`, resource, context))}
            </ul>`
          : nothing
      }
    </div>
  </li>`;
}
