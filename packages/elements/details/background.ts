import { html, nothing } from 'lit';
import type { Attachment, Initiative, Instrument, Item, Party } from '@vicinia/feed/model.js';
import { fileKind } from '../format/file-kind.ts';
import { formatDuration } from '../format/duration-format.ts';
import { formatList } from '../format/list-format.ts';
import { formatSize } from '../format/size-format.ts';
import { languageName } from '../messages/language-name.ts';
import { link } from '../text/link.ts';
import type { DetailsContext } from './details-context.ts';
import { bullets, line, section, type Part } from './section.ts';
import { timeline } from './timeline.ts';

const isolated = (name: string) => html`<bdi>${name}</bdi>`;

/** Somebody who stands behind it: a name that leads to their page, and what they are. */
export function partyLine({ name, url, kind }: Party, { words }: DetailsContext) {
  const title = url ? link(url, isolated(name)) : isolated(name);
  return kind ? html`${title} · ${words.messages.promoter[kind]}` : title;
}

function instrumentParts(instrument: Instrument, context: DetailsContext): unknown[] {
  const { words } = context;
  const { kind, title, document } = instrument;
  const known = words.messages.instrumentKind[kind];
  return [
    html`<p dir="auto">
      ${title ?? known} ${document ? html` (${link(document, words.text('openDocument'))})` : nothing}
    </p>`,
    timeline(instrument, context),
  ];
}

/** What there is to take away: a title that leads there, and what one gets; `more` is said beside that. */
export function attachmentLine(attachment: Attachment, { words }: DetailsContext, more: readonly string[] = []) {
  const { url, title, size, duration, language, licence } = attachment;
  const facts = [
    ...more,
    attachment.format?.includes('/') && fileKind(attachment),
    duration && formatDuration(duration, words.language),
    size === undefined ? undefined : formatSize(size, words.language),
    language && language !== words.language && languageName(language, words.language),
    licence,
  ];
  const known = facts.filter(Boolean).join(', ');
  const isOther = language !== undefined && language !== words.language;
  return html`${link(url, html`<bdi lang=${isOther && title ? language : nothing}>${title ?? url}</bdi>`)}${
    known ? ` (${known})` : nothing
  }`;
}

/** What there is to read and hear besides. */
export function documentsSection(item: Item, context: DetailsContext): Part {
  const { words } = context;
  const lines = bullets(item.attachments?.map((it) => attachmentLine(it, context)));
  return section(context, words.text('documents'), lines);
}

/** Who stands behind it, and on what legal footing. */
export function backgroundSections(item: Initiative, context: DetailsContext): Part {
  const { words } = context;
  const { promoter, partners, languages, instrument, topics } = item;
  const spoken = languages?.map((tag) => languageName(tag, words.language));
  return html`
    ${section(context, words.text('promotedByWhom'), promoter && html`<p>${partyLine(promoter, context)}</p>`)}
    ${section(context, words.text('partners'), bullets(partners?.map((it) => partyLine(it, context))))}
    ${section(context, words.text('languagesSpoken'), spoken && formatList(spoken, words.language))}
    ${section(context, words.text('topics'), line([topics && formatList(topics, words.language)]))}
    ${section(context, words.text('instrument'), instrument && instrumentParts(instrument, context))}
  `;
}
