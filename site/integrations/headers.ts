/** A page may load its own files and nothing else; the only inline styles are those of declarative shadow roots. */
const policy = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
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

/** Hosts know the endings of calendars and tables, but xml may be anything. */
const rss = ['initiatives', 'training', 'notices', 'resources'];

/** The `_headers` file that static hosts read (Netlify, Cloudflare Pages) and that the preview server applies. */
export const headersFile = (styles: readonly string[]): string => `/*
  Content-Security-Policy: ${policy(styles)}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin

/_assets/*
  Cache-Control: public, max-age=31536000, immutable

/feeds/*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=300

${rss.map((name) => `/feeds/${name}.xml\n  Content-Type: application/rss+xml; charset=utf-8\n`).join('\n')}
/schema/*
  Access-Control-Allow-Origin: *

/widgets/v1/chunks/*
  Cache-Control: public, max-age=31536000, immutable

/widgets/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
`;
