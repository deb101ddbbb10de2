import type { Cursor } from '../cursor.ts';
import { compact } from '../compact.ts';
import { addressOf } from './address-of.ts';
import { blocksOf } from './blocks.ts';

const fields = ['image', 'preview_image', 'foto_persona', 'immagine', 'leadImage'];

/** Wide enough for a page, small enough for a card, in the order of preference; then the picture as it was uploaded. */
const scales = ['large', 'larger', 'teaser', 'great', 'preview', 'huge', 'mini'];

/** Downloads in listings are relative to the item, not to the document. */
function download(at: Cursor, item: string | undefined): string | undefined {
  const text = at.at('download').text();
  if (text !== undefined && item !== undefined && text.startsWith('@@')) return `${item}/${text}`;
  return at.at('download').url();
}

function imageOf(at: Cursor, alt: string, item: string | undefined) {
  const scale = scales.map((name) => at.at('scales', name)).find((it) => it.at('download').exists);
  const chosen = scale ?? at;
  const url = chosen.at('download').exists ? download(chosen, item) : undefined;
  return url === undefined
    ? undefined
    : { url, alt, ...compact({ width: chosen.at('width').number(), height: chosen.at('height').number() }) };
}

/** A picture in a block is named by its page, or by where it is on another site. */
function pictureUrl(block: Cursor): string | undefined {
  const place = block.at('url').isObject ? block.at('url', '@id') : block.at('url');
  const url = place.exists ? place.url() : undefined;
  const bare = url !== undefined && place.notes.base !== undefined && url.startsWith(new URL(place.notes.base).origin);
  return bare && !/@@|\.\w{3,4}$/.test(url) ? `${url}/@@images/image/large` : url;
}

/** The pictures of an item: its lead image, from the field or from the catalogue, then those within its text. */
export function images(at: Cursor) {
  const item = addressOf(at);
  const alt = at.first('image_alt', 'image_caption', 'preview_caption').plain() ?? '';
  const name = at.at('image_field').text();
  const places = [...fields.map((field) => at.at(field)), ...at.at('image_scales', name ?? 'image').list()];
  const lead = places
    .filter((it) => it.isObject)
    .map((it) => imageOf(it, alt, item))
    .find((it) => it !== undefined);
  const inText = blocksOf(at, 'image').map((block) => ({ url: pictureUrl(block), alt: block.at('alt').plain() ?? '' }));
  return [lead, ...inText].filter((it) => it?.url !== undefined);
}

const files = ['file', 'file_principale', 'file_correlato', 'condizioni_di_servizio', 'curriculum_vitae', 'modulo'];

function fileOf(at: Cursor, title: string | undefined, item: string | undefined) {
  const url = at.at('download').exists ? download(at, item) : undefined;
  const name = title ?? at.at('filename').plain();
  const [format, size] = [at.at('content-type').text(), at.at('size').number()];
  return url === undefined ? undefined : { url, ...compact({ title: name, format, size }) };
}

/** Documents to take away: the item's own files, files within it, and documents that it names. */
export function attachments(at: Cursor) {
  const item = addressOf(at);
  const own = files.map((field) => at.at(field)).filter((it) => it.isObject);
  const inside = at
    .at('items')
    .list()
    .filter((it) => it.at('@type').value === 'File');
  const listed = at
    .at('approfondimento')
    .list()
    .flatMap((it) => it.at('children').list())
    .filter((it) => it.at('url').exists);
  const named = [...at.at('altri_documenti').list(), ...at.at('documenti').list()].filter((it) => it.at('@id').exists);
  return [
    ...own.map((it) => fileOf(it, undefined, item)),
    ...inside.map((it) => {
      const title = it.at('title').plain();
      const file = it.at('file').isObject ? fileOf(it.at('file'), title, addressOf(it)) : undefined;
      return file ?? { url: addressOf(it), ...compact({ title, format: it.at('mime_type').text() }) };
    }),
    ...listed.map((it) => ({
      url: it.at('url').url(),
      ...compact({ title: it.at('title').plain(), format: it.at('mime_type').text() }),
    })),
    ...named.map((it) => ({ url: addressOf(it), ...compact({ title: it.at('title').plain() }) })),
  ].filter((it) => it?.url !== undefined);
}
