const dated = /^(dtstart|dtend|due|exdate|rdate|recurrence-id|created|last-modified)(?=[;:])/i;

// Outlook writes zones such as "(GMT+01:00) Rome" without the quotation marks that their colon needs.
const bareZone = /(;TZID=)(\([^)";]*\)[^":;]*)(?=:)/i;
const quotedOrBare = /^((?:"[^"]*"|[^":])*):(.*)$/s;
const moment = /(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?/gi;

/** A moment as RFC 5545 (3.3.5) wants it; one with an offset, which it does not allow, in UTC. */
function basic(...[, year, month, day, hour, minute, second = '00', zone = '']: string[]): string {
  const date = `${year}${month}${day}`;
  if (hour === undefined) return date;
  const time = `${hour}${minute}${second}`;
  if (!/^[+-]/.test(zone)) return `${date}T${time}${zone.toUpperCase()}`;
  const offset = zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`);
  return Number.isNaN(instant) ? date : new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/**
 * A content line whose dates are as RFC 5545 wants them, if it holds dates: programs write them as ISO 8601 too, without
 * seconds, and with times where they have announced days.
 */
export function tidyDates(line: string): string {
  if (!dated.test(line)) return line;
  const [, head = '', value = ''] = quotedOrBare.exec(line.replace(bareZone, '$1"$2"')) ?? [];
  if (!/\d{4}-?\d\d-?\d\d/.test(value)) return line;
  const tidy = value.trim().replace(moment, (...groups) => basic(...(groups as string[])));
  return `${tidy.includes('T') ? head.replace(/;VALUE=DATE(?=;|$)/i, '') : head}:${tidy}`;
}
