import type { HostRule } from './host-rule.ts';

/** A page may load its own files and nothing else; the only inline styles are those of declarative shadow roots. */
const policy = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    // The search is WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' ${styles.join(' ')}`.trim(),
    "img-src 'self' https:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Of files that have a hash of their content in their names. */
const forAYear = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const forAnybody = { 'Access-Control-Allow-Origin': '*' };

/** Hosts know the endings of calendars and tables, but xml may be anything. */
const rss = ['initiatives', 'training', 'notices', 'resources'].map((name) => ({
  path: `/feeds/${name}.xml`,
  headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
}));

/** What every host is told, whichever it is: the one source of `_headers` and of the configurations for servers. */
export const hostRules = (styles: readonly string[]): HostRule[] => [
  {
    path: '/*',
    headers: {
      'Content-Security-Policy': policy(styles),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), microphone=(), payment=(), usb=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cache-Control': 'no-cache',
    },
  },
  ...['/_assets/*', '/pagefind/fragment/*', '/pagefind/index/*'].map((path) => ({ path, headers: forAYear })),
  { path: '/feeds/*', headers: { ...forAnybody, 'Cache-Control': 'public, max-age=300' } },
  ...rss,
  { path: '/schema/*', headers: forAnybody },
  { path: '/widgets/*', headers: { ...forAnybody, 'Cross-Origin-Resource-Policy': 'cross-origin' } },
  { path: '/widgets/v1/chunks/*', headers: forAYear },
];
