import type { Cursor } from '../cursor.ts';
import { escapeHtml, wrap } from './markup.ts';
import { isLongArea } from './places.ts';
import { htmlOf } from './rich-text.ts';

/** Where the text proper stands, in the types that are in use. */
const leads = ['descrizione_estesa', 'descrizione_completa', 'text', 'competenze', 'biografia'];

/** What the Italian types have further, under the headings that their pages give it (AGID's model of municipal sites). */
const sections: Record<string, string> = {
  elementi_di_interesse: 'Elementi di interesse',
  date_significative: 'Date significative',
  cosa_si_ottiene: 'Cosa si ottiene',
  cosa_serve: 'Cosa serve',
  tempi_e_scadenze: 'Tempi e scadenze',
  chi_puo_presentare: 'Chi può presentare domanda',
  copertura_geografica: 'Copertura geografica',
  canale_digitale: 'Canale digitale',
  autenticazione: 'Autenticazione',
  dove_rivolgersi_extra: 'Dove rivolgersi',
  procedure_collegate: 'Procedure collegate all’esito',
  vincoli: 'Vincoli',
  casi_particolari: 'Casi particolari',
  motivo_stato_servizio: 'Perché il servizio non è attivo',
  deleghe: 'Deleghe',
  link_siti_esterni: 'Link a siti esterni',
  riferimenti_bando: 'Ulteriori informazioni',
  riferimenti: 'Riferimenti',
  informazioni: 'Informazioni',
  ulteriori_informazioni: 'Ulteriori informazioni',
};

function timeline(at: Cursor): string {
  const steps = at.list().map((step) => {
    const interval = [step.at('interval_qt').plain(), step.at('interval_type').plain()].filter(Boolean).join(' ');
    const when = step.at('data_scadenza').plain() ?? interval;
    return [step.at('milestone').plain(), step.at('milestone_description').plain(), when].filter(Boolean).join(' – ');
  });
  return wrap('ul', steps.map((step) => wrap('li', escapeHtml(step))).join(''));
}

const people = (at: Cursor): string =>
  wrap(
    'ul',
    at
      .list()
      .map((it) => wrap('li', escapeHtml((it.isObject ? it.at('title').plain() : it.plain()) ?? '')))
      .join(''),
  );

const section = (heading: string, html: string | undefined): string =>
  html === undefined || html === '' ? '' : wrap('h3', escapeHtml(heading)) + html;

/** What an item says at length: its text, then what has no field of its own with us, each under its heading. */
export function description(at: Cursor): string | undefined {
  const own = at.at('blocks').isObject ? htmlOf(at) : undefined;
  const texts = [...new Set([...leads.map((field) => htmlOf(at.at(field))), own])].filter((it) => it !== undefined);
  const subtitle = at.at('description').exists ? at.at('sottotitolo').plain() : undefined;
  const further = Object.entries(sections)
    .filter(([field]) => field !== 'copertura_geografica' || isLongArea(at))
    .map(([field, heading]) => section(heading, htmlOf(at.at(field))));
  const html = [
    wrap('p', wrap('strong', escapeHtml(subtitle ?? ''))),
    ...texts,
    ...further,
    section('Scadenze', timeline(at.at('timeline_tempi_scadenze'))),
    section('Partecipano', people(at.first('persone_amministrazione', 'parteciperanno'))),
  ].join('');
  return html || undefined;
}
