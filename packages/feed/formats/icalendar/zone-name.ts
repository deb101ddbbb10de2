import { formats } from '../../shape/format.ts';
import { windowsZones } from './windows-zones.data.ts';

const byWindowsName = new Map(Object.entries(windowsZones).map(([name, zone]) => [name.toLowerCase(), zone]));
const continents = ['Europe', 'Africa', 'Asia', 'America', 'Atlantic', 'Australia', 'Pacific', 'Indian'];

const known = (name: string) => (formats.zone(name) ? name : undefined);

/** `/mozilla.org/20050126_1/Europe/Rome`, `https://www.tzurl.org/zoneinfo/America/Argentina/Salta`. */
function atEnd(id: string): string | undefined {
  const steps = id.split('/').filter(Boolean);
  return steps.length > 2 ? (known(steps.slice(-3).join('/')) ?? known(steps.slice(-2).join('/'))) : undefined;
}

/** `W. Europe Standard Time`, `Central Standard Time (Mexico)`, `Romance Daylight Time 1`. */
function windows(id: string): string | undefined {
  const bare = id.replace(/ (standard|daylight) time( \d+$)?/i, '');
  // "GMT" alone is no name of Windows's.
  return bare === id && !/^(utc|russia)/i.test(id) ? undefined : byWindowsName.get(bare.toLowerCase());
}

/** `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`, in whatever language. */
function byCity(id: string): string | undefined {
  if (/\broma?\b|\brome\b|europa occidentale|central european|^(cest|met|mez)$/i.test(id)) return 'Europe/Rome';
  const cities = id.replace(/^\([^)]*\)/, '').split(/[,/;]/);
  for (const city of cities.map((it) => it.trim().replace(/[\s-]+/g, '_')).filter((it) => /^[a-z_]{3,}$/i.test(it)))
    for (const continent of continents) if (formats.zone(`${continent}/${city}`)) return `${continent}/${city}`;
  return undefined;
}

/** `GMT+0100`, `UTC-3`: whole hours have a zone, whose sign is the other way round. */
function byOffset(id: string): string | undefined {
  const [, sign, hours] = /^(?:gmt|utc)?\s*([+-])0?(\d{1,2})(?::?00)?$/i.exec(id) ?? [];
  return sign === undefined ? undefined : known(`Etc/GMT${sign === '+' ? '-' : '+'}${hours}`);
}

/** The IANA time zone that a TZID means by its name alone, however a program has written it. */
export function zoneByName(tzid: string): string | undefined {
  const id = tzid.replace(/^["'\s/]+|["'\s]+$/g, '');
  if (id === '') return undefined;
  return windows(id) ?? byOffset(id) ?? known(id) ?? atEnd(id) ?? byCity(id);
}
