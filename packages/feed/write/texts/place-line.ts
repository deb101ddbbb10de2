import type { Place } from '../../model/place.ts';

/** A place in the one line in which people write it: "Serra, Via Fiume 12, 48015 Cervia". */
export function placeLine({ name, address, postalCode, municipality, neighbourhood }: Place): string | undefined {
  const town = [postalCode, municipality].filter(Boolean).join(' ') || neighbourhood;
  return [name, address, town].filter(Boolean).join(', ') || undefined;
}
