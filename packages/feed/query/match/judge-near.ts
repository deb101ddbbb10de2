import { byHand } from '../filters.ts';
import { nearestPlace } from '../near/nearest-place.ts';
import { pointOf, type Point } from '../near/point.ts';
import type { Judge } from './judge.ts';
import { points, pointsOfDistance } from './points.ts';
import type { NamedPlace } from './wish.ts';

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && byHand(a) === byHand(b);

function judgeDistance(from: Point): Judge {
  return ({ item }) => {
    const nearest = nearestPlace(item, from);
    const worth = nearest ? pointsOfDistance(nearest.distance) : 0;
    if (!nearest || worth === 0) return undefined;
    return { kind: 'distance', points: worth, value: nearest.distance, place: nearest.place };
  };
}

function judgeNames({ municipality, neighbourhood }: NamedPlace): Judge {
  const asked = neighbourhood ?? municipality;
  return ({ item }) => {
    const places = (item.places ?? []).filter(
      (place) => municipality === undefined || same(place.municipality, municipality),
    );
    const exact = neighbourhood === undefined ? places[0] : places.find((it) => same(it.neighbourhood, neighbourhood));
    const served = item.areaServed?.find((it) => same(it, asked));
    if (exact && asked !== undefined) {
      const value = neighbourhood === undefined ? { municipality } : { municipality, neighbourhood };
      return { kind: 'place', points: points.samePlace, value, served: false };
    }
    if (served !== undefined) {
      const value = neighbourhood === undefined ? { municipality: served } : { municipality, neighbourhood: served };
      return { kind: 'place', points: points.servesPlace, value, served: true };
    }
    if (municipality === undefined || places.length === 0) return undefined;
    return { kind: 'place', points: points.sameMunicipality, value: { municipality }, served: false };
  };
}

/** Where somebody is, by a point or by names. A point that is none says nothing. */
export function judgeNear(near: Point | NamedPlace): Judge {
  if (!('latitude' in near)) return judgeNames(near);
  const point = pointOf(near);
  return point ? judgeDistance(point) : () => undefined;
}
