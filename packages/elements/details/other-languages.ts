import { html, nothing } from 'lit';
import type { Item, Translation } from '@vicinia/feed/model.js';
import { localise } from '../card/localise.ts';
import { languageName } from '../messages/language-name.ts';
import { link } from '../text/link.ts';
import { itemText } from './item-text.ts';
import type { DetailsContext } from './details-context.ts';
import { fold, section, type Part } from './section.ts';

function texts(tag: string, { title, summary, description, url }: Translation, item: Item, context: DetailsContext) {
  if (!title && !summary && !description && !url) return nothing;
  const name = title ?? item.title;
  return html`<div class="prose" lang=${tag} dir="auto">
    <p><strong>${url ? link(url, name) : name}</strong></p>
    ${summary ? html`<p>${summary}</p>` : nothing} ${description ? itemText(description, item, context) : nothing}
  </div>`;
}

/** The item in the languages that it has besides the one that is shown, each under its own name for itself. */
export function otherLanguagesSection(item: Item, context: DetailsContext): Part {
  const { words, feedLanguage } = context;
  const shown = localise(item, words.language, feedLanguage).title.lang === undefined ? words.language : undefined;
  const primary = (tag: string | undefined) => tag?.toLowerCase().split('-')[0];
  const others = Object.entries(item.translations ?? {}).filter(([tag]) => primary(tag) !== primary(shown));
  return section(
    context,
    words.text('otherLanguages'),
    others.map(([tag, translation]) =>
      fold(html`<bdi lang=${tag}>${languageName(tag, tag)}</bdi>`, texts(tag, translation, item, context)),
    ),
  );
}
