import { readFileSync } from 'node:fs';

/** The package's version. The source stands beside `package.json` or one folder below, the built file in `dist/`. */
export function version(): string {
  for (const place of ['../package.json', './package.json', '../../package.json']) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as Record<
        string,
        string
      >;
      if (name === '@vicinia/cli' && version !== undefined) return version;
    } catch {
      // Not there: look in the next place.
    }
  }
  return '?';
}
