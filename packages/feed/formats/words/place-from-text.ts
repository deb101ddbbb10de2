import type { Place } from '../../model/place.ts';

const street =
  /^(?:via|viale|v\.le|piazza|p\.?zza|p\.za|piazzale|p\.le|piazzetta|corso|c\.so|largo|l\.go|vicolo|strada|borgo|contrada|salita|lungomare|lungo(?:fiume|lago|tevere|arno)?|rotonda|traversa|galleria|calle|fondamenta|viottolo|argine|località|loc\.|rue|straße|calle|avenida)(?=\s)/iu;
const streetInside =
  /^(.{3,}?)[\s(]+((?:via|viale|v\.le|piazza|p\.?zza|piazzale|piazzetta|corso|largo|vicolo|lungomare)\s+\p{L}.*)$/iu;
const foreignStreet =
  /^\d+[a-z]?\s+\S.*\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|square|way|place|court)\.?$/i;
const houseNumber = /^(?:n(?:°|\.|um\.?)?\s*)?\d+(?:\s*[-/]?\s*\w{1,4})?$/i;
const town = /^(?:I-)?(\d{5})\s+(\p{L}[\p{L}'’ .-]*?)(?:\s+\(?[A-Z]{2}\)?)?$/u;
const withProvince = /^(\p{L}[\p{L}'’ .-]*?)\s+\(([A-Z]{2})\)$/u;
const country = /^(?:italia|italy|italien|italie|deutschland|germany|france|usa|united (?:states|kingdom)|uk|españa)$/i;
const region = /^(?:[A-Z]{2}(?:\s+\d{5})?|emilia[- ]romagna|provincia di \S+)$/;

/** What is longer is no address. */
const LONG = 300;

interface Parts {
  names: string[];
  streets: string[];
  postalCode?: string | undefined;
  municipality?: string | undefined;
}

function sort(part: string, parts: Parts): void {
  const [, code, name] = town.exec(part) ?? [];
  const inside = streetInside.exec(part);
  if (country.test(part) || region.test(part)) return;
  if (/^(?:I-)?\d{5}$/.test(part)) parts.postalCode = part.slice(-5);
  else if (name !== undefined) {
    parts.postalCode = code;
    parts.municipality = name;
  } else if (street.test(part) || foreignStreet.test(part)) parts.streets.push(part);
  else if (inside) {
    sort(inside[1]!.replace(/[\s(–-]+$/, ''), parts);
    sort(inside[2]!.replace(/\)$/, ''), parts);
  } else if (houseNumber.test(part) && parts.streets.length > 0) parts.streets.push(part);
  else if (withProvince.test(part) && parts.municipality === undefined)
    parts.municipality = withProvince.exec(part)![1];
  else parts.names.push(part);
}

/**
 * A place out of the one line in which people write it: "Casa delle associazioni, Via Oriani 44, 48121 Ravenna RA, Italia".
 * What is not known for a street, a postal code or a town is its name. Undefined for an empty text.
 */
export function placeFromText(text: string): Place | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return undefined;
  if (line.length > LONG) return { name: line };
  if (/^https?:\/\/\S+$/i.test(line)) return { url: line };
  const parts: Parts = { names: [], streets: [] };
  for (const part of text.split(/[,;\n]|\s+[-–—|]\s+/).map((it) => it.replace(/\s+/g, ' ').trim())) {
    if (part !== '') sort(part, parts);
  }
  const { names, streets } = parts;
  // After a street stands the town.
  const last = names.at(-1);
  const afterStreet = streets.length > 0 && last !== undefined && line.indexOf(last) > line.indexOf(streets[0]!);
  if (parts.municipality === undefined && afterStreet && /^\p{Lu}[\p{L}'’ .-]+$/u.test(last))
    parts.municipality = names.pop();
  const name = names.join(', ');
  return {
    ...(name !== '' && { name }),
    ...(streets.length > 0 && { address: streets.join(', ').replace(/(\S), (?=\d)/, '$1 ') }),
    ...(parts.postalCode !== undefined && { postalCode: parts.postalCode }),
    ...(parts.municipality !== undefined && { municipality: parts.municipality }),
    ...(name === '' && streets.length === 0 && parts.municipality === undefined && { name: line }),
  };
}
