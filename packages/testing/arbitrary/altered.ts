import fc, { type Arbitrary } from 'fast-check';

type Json = unknown;

/** Every place in a JSON document, as the steps that lead there. */
function placesIn(json: Json, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof json !== 'object' || json === null) return [path];
  const keys = Array.isArray(json) ? [...json.keys()] : Object.keys(json);
  return [path, ...keys.flatMap((key) => placesIn((json as Record<string | number, Json>)[key], [...path, key]))];
}

/** The document with something else at a place; with nothing there when that is undefined. */
function put(json: Json, [step, ...rest]: readonly (string | number)[], value: Json): Json {
  if (step === undefined) return value;
  if (typeof json !== 'object' || json === null) return json;
  const copy = (Array.isArray(json) ? [...(json as Json[])] : { ...json }) as Record<string | number, Json>;
  const changed = put(copy[step], rest, value);
  if (changed === undefined && rest.length === 0) Reflect.deleteProperty(copy, step);
  else copy[step] = changed;
  return copy;
}

const strange = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Json>(
    null,
    '',
    ' ',
    [],
    {},
    [[]],
    [null],
    { a: {} },
    0,
    -1,
    1e99,
    true,
    'x',
    '<b>&egrave;',
    '2026-02-30',
    '0000-01-01',
    '9999-12-31T23:59:59Z',
    1e15,
    'None',
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** A JSON document of which parts are gone, or something that does not belong there. */
export function altered(json: Json): Arbitrary<Json> {
  const places = placesIn(json);
  const change = fc.record({ at: fc.nat(places.length - 1), value: strange });
  return fc
    .array(change, { minLength: 1, maxLength: 6 })
    .map((changes) => changes.reduce<Json>((whole, { at, value }) => put(whole, places[at]!, value), json))
    .map((changed) => JSON.parse(JSON.stringify(changed ?? null)) as Json);
}
