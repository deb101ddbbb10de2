import type { Access, Place } from '../../model/place.ts';
import { node, values, type Node } from './node.ts';

const feature = (name: string, value: string | boolean | undefined) =>
  value === undefined ? undefined : node('LocationFeatureSpecification', { name, value });

const grade = { yes: true, partly: 'partly', no: false } as const;

const features = ({ wheelchair, toilet, hearing, parking, transport, note }: Access) =>
  values([
    feature('Wheelchair access', wheelchair && grade[wheelchair]),
    feature('Wheelchair accessible toilet', toilet && grade[toilet]),
    feature('Hearing loop', hearing),
    feature('Parking', parking),
    feature('Public transport', transport),
    feature('Accessibility', note),
  ]);

export function place(it: Place): Node | undefined {
  const { name, address, postalCode, municipality, neighbourhood, latitude, longitude, access, url } = it;
  const isOnMap = latitude !== undefined && longitude !== undefined;
  return node('Place', {
    name: name ?? address ?? municipality,
    address: node('PostalAddress', { streetAddress: address, postalCode, addressLocality: municipality }),
    containedInPlace: neighbourhood === undefined ? undefined : node('Place', { name: neighbourhood }),
    geo: isOnMap ? node('GeoCoordinates', { latitude, longitude }) : undefined,
    amenityFeature: access && features(access),
    url,
  });
}

export const areas = (names: readonly string[] | undefined) =>
  values(names?.map((name) => node('AdministrativeArea', { name })));
