import { Cursor } from '../cursor.ts';
import { compact } from '../compact.ts';
import { contactFromText } from '../words/contact-from-text.ts';
import { addressOf } from './address-of.ts';
import { wordsOf } from './rich-text.ts';

/** What a point of contact is of; the rest (fax, accounts on networks) goes into the note. */
const kinds: readonly (readonly ['email' | 'phone' | 'url', RegExp])[] = [
  ['email', /^e-?mail$|^mail$|^posta/i],
  ['phone', /^(?:phone|tel|telefono|cell|cellulare|mobile|numero verde)/i],
  ['url', /^(?:url|web|sito|website|link)/i],
];

/** Editors leave https:// out. */
function webAddress(at: Cursor): string | undefined {
  const text = at.text();
  const isBare = text !== undefined && /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text);
  return (isBare ? new Cursor(`https://${text}`, at.notes, at.path) : at).url();
}

/** A point of contact (PuntoDiContatto): a name and values, each with its kind. */
function pointOfContact(at: Cursor) {
  const found: Partial<Record<'email' | 'phone' | 'url', string | undefined>> = {};
  const notes: string[] = [];
  for (const value of at.at('value_punto_contatto').list()) {
    const text = value.at('pdc_value').plain();
    const kind = value.at('pdc_type').isObject ? value.at('pdc_type', 'token').plain() : value.at('pdc_type').plain();
    if (text === undefined) continue;
    const [field] = kinds.find(([, pattern]) => pattern.test(kind ?? '')) ?? [];
    if (field === undefined || found[field] !== undefined) notes.push(kind === undefined ? text : `${kind}: ${text}`);
    else if (field === 'url') found.url = webAddress(value.at('pdc_value'));
    else found[field] = value.at('pdc_value')[field]();
  }
  return compact({ name: at.at('title').plain(), ...found, note: notes.join(' · ') });
}

/** An office that answers: its own points of contact, else its page. */
function office(at: Cursor) {
  const points = at
    .at('contact_info')
    .list()
    .filter((it) => it.at('value_punto_contatto').exists)
    .map(pointOfContact);
  return points.length > 0 ? points : [compact({ name: at.at('title').plain(), url: addressOf(at) })];
}

/** The fields of Plone's own event, and of the Italian types before they had points of contact. */
function plainFields(at: Cursor) {
  const web = at.first('event_url', 'web', 'sito_web', 'riferimento_web');
  const pec = at.at('pec').text();
  const note = [
    pec && `PEC: ${pec}`,
    at.at('fax').plain() && `Fax: ${at.at('fax').plain()!}`,
    at.at('contatto_reperibilita').plain(),
  ];
  return compact({
    name: at.at('contact_name').plain(),
    email: at.first('contact_email', 'email', 'riferimento_mail_luogo').email(),
    phone: at.first('contact_phone', 'telefono', 'riferimento_telefonico_luogo').phone(),
    url: webAddress(web),
    note: note.filter(Boolean).join(' · '),
  });
}

const offices = ['ufficio_responsabile', 'ufficio_responsabile_bando', 'a_cura_di', 'organizzato_da_interno'];

/** Whom to ask about an item. */
export function contacts(at: Cursor) {
  const points = at.at('contact_info').list();
  const structured = points.filter((it) => it.at('value_punto_contatto').exists || it.at('@type').exists);
  const words = structured.length === 0 ? wordsOf(at.at('contact_info')) : undefined;
  const own = at.at('value_punto_contatto').exists ? [pointOfContact(at)] : [];
  const all = [
    ...own,
    ...structured.map(pointOfContact),
    ...(words === undefined ? [] : [contactFromText(words)]),
    plainFields(at),
    ...offices.flatMap((field) =>
      at
        .at(field)
        .list()
        .filter((it) => it.isObject)
        .flatMap(office),
    ),
  ].filter((it) => it !== undefined);
  const keys = all.map((it) => JSON.stringify(it));
  return all.filter((_, i) => keys.indexOf(keys[i]!) === i);
}
