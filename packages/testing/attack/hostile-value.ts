import type { Format, ObjectShape, Shape } from '@vicinia/feed/schema.js';

const formatted: Record<Exclude<Format, 'url'>, string> = {
  day: '2085-05-03',
  email: 'orto@vicinia.example',
  language: 'it',
  moment: '2085-05-03T17:00',
  phone: '0544 123456',
  rule: 'FREQ=WEEKLY',
  time: '17:00',
  zone: 'Europe/Rome',
};

export interface Attack {
  /** What stands where a text is free. */
  text: string;
  /** What stands where an address belongs. */
  address: string;
  /** Whether texts are there that need not be. */
  everywhere: boolean;
}

function objectOf({ fields, required }: ObjectShape, attack: Attack): Record<string, unknown> {
  const isWanted = (name: string, { kind, ...field }: Shape) =>
    attack.everywhere || kind !== 'text' || 'format' in field || required.includes(name);
  const wanted = Object.entries(fields).filter(([name, field]) => isWanted(name, field));
  return Object.fromEntries(wanted.map(([name, field]) => [name, hostileValue(field, attack)]));
}

/** A value of a shape that holds an attack wherever a text or an address is free, and is right for the rest. */
export function hostileValue(shape: Shape, attack: Attack): unknown {
  switch (shape.kind) {
    case 'text':
      return shape.format === 'url' ? attack.address : shape.format ? formatted[shape.format] : attack.text;
    case 'choice':
      return shape.values[0];
    case 'flag':
      return true;
    case 'number':
      return Math.min(Math.max(12, shape.min), shape.max);
    case 'list':
      return [hostileValue(shape.of, attack)];
    case 'map':
      return { it: hostileValue(shape.of, attack) };
    case 'object':
      return objectOf(shape, attack);
  }
}
