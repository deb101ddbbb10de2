import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const STYLE = /<template shadowroot[^>]*><style>([^]*?)<\/style>/g;

/** CSP sources for the styles inside declarative shadow roots: the only inline styles that pages have. */
export function styleHashes(folder: string): string[] {
  const styles = new Set<string>();
  for (const file of globSync(`${folder}/**/*.html`))
    for (const [, style] of readFileSync(file, 'utf8').matchAll(STYLE)) styles.add(style!);
  return [...styles].map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`).sort();
}
