import { formats } from '../../shape/format.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { statusInTitle } from '../words/status-in-title.ts';

/** `canceled`, `postponed`, `moved-online`, plain or as `{ status, reason }`. */
function status(event: Cursor) {
  const at = event.at('event_status').isObject ? event.at('event_status', 'status') : event.at('event_status');
  const word = at.plain()?.toLowerCase() ?? '';
  if (/cancel|annull/.test(word)) return 'cancelled';
  if (/postpone|rinvi/.test(word)) return 'postponed';
  if (/moved|reschedul/.test(word)) return 'moved';
  return statusInTitle(event.at('title').plain());
}

const reason = (event: Cursor): string | undefined =>
  (event.at('event_status').isObject ? event.at('event_status', 'reason') : event.at('event_status_reason')).plain();

const instant = (at: Cursor): string | undefined => {
  const moment = at.exists ? at.moment() : undefined;
  return moment === undefined || moment.length === 10 || /Z$|[+-]\d\d:\d\d$/.test(moment) ? moment : `${moment}Z`;
};

/** "UTC+2", "UTC-3.5" as an offset. */
function offsetIn(zone: string | undefined): string {
  const [, sign = '', hours = '', part = '0'] = /^UTC([+-])(\d{1,2})(?:[.:](\d+))?$/.exec(zone ?? '') ?? [];
  const minutes = zone?.includes('.') ? Number(`0.${part}`) * 60 : Number(part);
  return sign === '' ? '' : `${sign}${hours.padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** When an event is: by the clocks of its zone, or, where that has no name ("UTC+2"), by UTC. */
export function schedule(event: Cursor) {
  const zone = event.at('timezone').text();
  const timeZone = zone !== undefined && /\//.test(zone) && formats.zone(zone) ? zone : undefined;
  const allDay = event.at('all_day').flag() === true;
  const inZone = timeZone !== undefined || allDay || !event.at('utc_start_date').exists;
  const local = (name: string) => {
    const moment = event.at(name).moment();
    return moment === undefined || inZone ? moment : moment + offsetIn(zone);
  };
  const read = (name: string) => (inZone ? undefined : instant(event.at(`utc_${name}`))) ?? local(name);
  const [from, to] = [read('start_date'), read('end_date')];
  const [start, last] = allDay ? [from?.slice(0, 10), to?.slice(0, 10)] : [from, to];
  const end = last === start ? undefined : last;
  return compact({
    timeZone,
    occurrences:
      start === undefined ? undefined : [compact({ start, end, status: status(event), note: reason(event) })],
  });
}
