const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in bytes as people read it: `240 kB`, `1,2 MB` (powers of 1000, as SI prefixes mean). */
export function formatSize(bytes: number, language: string): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power]!,
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
