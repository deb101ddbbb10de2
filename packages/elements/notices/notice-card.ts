import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '@vicinia/feed/model.js';
import { briefText } from '@vicinia/feed/query.js';
import { heading } from '../card/heading.ts';
import { localise, otherLanguage } from '../card/localise.ts';
import { pageLink } from '../card/page-link.ts';
import { downIcon } from '../icons/icons.ts';
import { severityIcons } from '../icons/severity-icons.ts';
import { link } from '../text/link.ts';
import type { NoticeContext } from './notice-context.ts';
import { noticeFacts } from './notice-facts.ts';

/** Is there more to say than the summary does? A short text without a summary stands there whole. */
function hasDetails(notice: Notice): boolean {
  const { summary, description, contacts = [], attachments = [] } = notice;
  const isWhole = summary === undefined && briefText(notice) === description;
  return (description !== undefined && !isWhole) || contacts.length > 0 || attachments.length > 0;
}

function disclosure(notice: Notice, title: string, open: boolean, { words, onToggle }: NoticeContext): TemplateResult {
  const label = words.text(open ? 'hideDetails' : 'details');
  return html`<button
    class="disclosure"
    part="button"
    aria-expanded=${open ? 'true' : 'false'}
    aria-label=${`${label}: ${title}`}
    @click=${() => onToggle(notice)}
  >
    <span>${label}</span>${downIcon}
  </button>`;
}

function dismissal(
  notice: Notice,
  title: string,
  { words, onDismiss }: NoticeContext,
): TemplateResult | typeof nothing {
  if (!onDismiss) return nothing;
  const label = words.text('dismiss');
  return html`<button
    class="disclosure dismiss"
    part="button"
    aria-label=${`${label}: ${title}`}
    @click=${() => onDismiss(notice)}
  >
    <span>${label}</span>
  </button>`;
}

/** A notice: how severe it is, what it says, when and whom it concerns, where it leads. */
export function noticeCard(notice: Notice, context: NoticeContext): TemplateResult {
  const { words, level, feedLanguage } = context;
  const { severity = 'info', url } = notice;
  const { title, summary, description } = localise(notice, words.language, feedLanguage);
  const name = html`<bdi lang=${title.lang ?? nothing}>${title.text}</bdi>`;
  const text = summary.text ?? briefText({ ...notice, ...(description.text && { description: description.text }) });
  // Some feeds know no other link than the notice's own page.
  const further = notice.link && notice.link.url !== url ? notice.link : undefined;
  const own = otherLanguage(notice, words.language, feedLanguage);
  const details = context.detailsOf(notice);
  return html`<article class="card notice" part="card" data-severity=${severity}>
    <p class="severity">${severityIcons[severity]}<span part="badge">${words.messages.severity[severity]}</span></p>
    ${heading(level, url ? pageLink(url, name) : name, 'title')}
    ${text ? html`<p class="summary" dir="auto" lang=${summary.lang ?? nothing}>${text}</p>` : nothing}
    ${noticeFacts(notice, context)}
    <div class="actions">
      ${further ? link(further.url, html`<bdi lang=${own ?? nothing}>${further.title}</bdi>`, { className: 'further', part: 'link' }) : nothing}
      ${hasDetails(notice) ? disclosure(notice, title.text, details !== undefined, context) : nothing}
      ${dismissal(notice, title.text, context)}
    </div>
    ${details === undefined ? nothing : html`<div class="details" part="details">${details}</div>`}
  </article>`;
}
