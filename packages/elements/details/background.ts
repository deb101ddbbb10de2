import { html, nothing } from 'lit';
import type { Attachment, Initiative, Instrument, Party } from '@vicinia/feed/model.js';
import { formatDate } from '../format/date-format.ts';
import { formatSize } from '../format/size-format.ts';
import { languageName } from '../messages/language-name.ts';
import { link } from '../text/link.ts';
import type { DetailsContext } from './details-context.ts';
import { bullets, section, type Part } from './section.ts';

const isolated = (name: string) => html`<bdi>${name}</bdi>`;
const party = ({ name, url }: Party) => (url ? link(url, isolated(name)) : isolated(name));

function instrumentText(instrument: Instrument, { words, dates }: DetailsContext) {
  const { kind, state, title, document, signed, expires } = instrument;
  const facts = [
    title ?? words.messages.instrumentKind[kind],
    state && words.messages.instrumentState[state],
    signed && words.text('signedOn', { date: formatDate(signed, dates) }),
    expires && words.text('expiresOn', { date: formatDate(expires, dates) }),
  ];
  return html`<p dir="auto">
    ${facts.filter(Boolean).join(' · ')} ${document ? html` (${link(document, words.text('openDocument'))})` : nothing}
  </p>`;
}

function attachmentLine({ url, title, format, size, language }: Attachment, { words }: DetailsContext) {
  const kind = format?.split('/')[1]?.toUpperCase();
  const facts = [kind, size === undefined ? undefined : formatSize(size, words.language)];
  if (language && language !== words.language) facts.push(languageName(language, words.language));
  const known = facts.filter(Boolean).join(', ');
  return html`${link(url, isolated(title ?? url))}${known ? ` (${known})` : nothing}`;
}

function sourceText({ source, verified }: Initiative, { words, dates }: DetailsContext): Part {
  if (!source && !verified) return nothing;
  const name = source?.name ?? source?.url;
  return html`<p class="quiet">
    ${name ? html`${words.text('source')}: ${source?.url ? link(source.url, name) : name}. ` : nothing}
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
