import { choice, number, object, text, type Infer } from '../shape/shape.ts';

export const wheelchairAccess = ['yes', 'partly', 'no'] as const;

/** How one gets in and about: entrance, toilets, hearing, parking, public transport. */
export const access = object({
  wheelchair: choice(wheelchairAccess),
  toilet: choice(wheelchairAccess),
  hearing: text(),
  parking: text(),
  transport: text(),
  note: text(),
});

/** Where something happens. Coordinates are WGS 84 decimal degrees (RFC 7946, section 4). */
export const place = object({
  name: text(),
  address: text(),
  postalCode: text(),
  municipality: text(),
  neighbourhood: text(),
  latitude: number(-90, 90),
  longitude: number(-180, 180),
  access,
  url: text('url'),
});

export type Access = Infer<typeof access>;
export type Place = Infer<typeof place>;
