import type { Encoding } from './file-cache.ts';

/** The encodings of ours that an Accept-Encoding header allows, the best first (RFC 9110, section 12.5.3). */
export function acceptedEncodings(header = ''): Encoding[] {
  const weights = new Map(
    header.split(',').map((part) => {
      const [name = '', weight = 'q=1'] = part.split(';').map((text) => text.trim().toLowerCase());
      return [name, Number(weight.slice(2))];
    }),
  );
  return (['br', 'gzip'] as const).filter((name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0);
}
