import { html, nothing } from 'lit';
import type { Attachment, Initiative, Instrument, Party } from '@vicinia/feed/model.js';
import { formatDate } from '../format/date-format.ts';
import { formatSize } from '../format/size-format.ts';
import { languageName } from '../messages/language-name.ts';
import type { DetailsContext } from './details-context.ts';
import { bullets, section, type Part } from './section.ts';

const party = ({ name, url }: Party) => (url ? html`<a href=${url}><bdi>${name}</bdi></a>` : html`<bdi>${name}</bdi>`);

function instrumentText(instrument: Instrument, { words, dates }: DetailsContext) {
  const { kind, state, title, document, signed, expires } = instrument;
  const facts = [
    title ?? words.messages.instrumentKind[kind],
    state && words.messages.instrumentState[state],
    signed && words.text('signedOn', { date: formatDate(signed, dates) }),
    expires && words.text('expiresOn', { date: formatDate(expires, dates) }),
  ];
  return html`<p dir="auto">
    ${facts.filter(Boolean).join(' · ')}
    ${document ? html` (<a href=${document}>${words.text('openDocument')}</a>)` : nothing}
  </p>`;
}

function attachmentLine({ url, title, format, size, language }: Attachment, { words }: DetailsContext) {
  const kind = format?.split('/')[1]?.toUpperCase();
  const facts = [kind, size === undefined ? undefined : formatSize(size, words.language)];
  if (language && language !== words.language) facts.push(languageName(language, words.language));
  const known = facts.filter(Boolean).join(', ');
  return html`<a href=${url}><bdi>${title ?? url}</bdi></a
    >${known ? ` (${known})` : nothing}`;
}

function sourceText({ source, verified }: Initiative, { words, dates }: DetailsContext): Part {
  if (!source && !verified) return nothing;
  const name = source?.name ?? source?.url;
  return html`<p class="quiet">
    ${name ? html`${words.text('source')}: ${source?.url ? html`<a href=${source.url}>${name}</a>` : name}. ` : nothing}
    ${verified ? html`${words.text('verifiedOn', { date: formatDate(verified, dates) })}.` : nothing}
  </p>`;
}

/** Who stands behind it, on what legal footing, and how far what is said here can be relied on. */
export function backgroundSections(item: Initiative, context: DetailsContext): Part {
  const { words } = context;
  const { partners, languages, instrument, attachments } = item;
  const spoken = languages?.map((tag) => languageName(tag, words.language)).join(', ');
  return html`
    ${section(context, words.text('partners'), bullets(partners?.map(party)))}
    ${section(context, words.text('languagesSpoken'), spoken)}
    ${section(context, words.text('instrument'), instrument && instrumentText(instrument, context))}
    ${section(context, words.text('documents'), bullets(attachments?.map((it) => attachmentLine(it, context))))}
    ${sourceText(item, context)}
  `;
}
