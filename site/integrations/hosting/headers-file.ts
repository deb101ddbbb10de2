import type { HostRule } from './host-rule.ts';

/** `_headers`, which static hosts read (Netlify, Cloudflare Pages) and which the preview server applies. */
export const headersFile = (rules: readonly HostRule[]): string =>
  rules
    .map(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''])
    .flat()
    .join('\n');
