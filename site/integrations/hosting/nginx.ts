import { headersOf, type HostRule } from './host-rule.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** A location's own headers take away those that stand outside of it, so each has all of them. */
function location(rule: HostRule, rules: readonly HostRule[]): string {
  const isPrefix = rule.path.endsWith('*');
  const path = isPrefix ? rule.path.slice(0, -1) : rule.path;
  const { 'Content-Type': type, ...headers } = headersOf(rules, path);
  const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`);
  return [
    `location ${isPrefix ? (path === '/' ? '' : '^~ ') : '= '}${path} {`,
    ...(type === undefined ? [] : ['  types { }', `  default_type ${quoted(type)};`]),
    ...lines,
    ...(path === '/' ? ['  try_files $uri $uri/ =404;'] : []),
    '}',
  ].join('\n');
}

/** What an nginx `server` block includes, beside its own `listen`, `server_name` and `root`. */
export const nginxFile = (
  rules: readonly HostRule[],
): string => `# Within a server block: include …/_hosting/nginx.conf;
index index.html;
error_page 404 /404.html;
absolute_redirect off;
charset utf-8;
charset_types text/css text/plain text/javascript application/javascript application/json text/calendar text/csv image/svg+xml;

gzip on;
gzip_vary on;
gzip_proxied any;
gzip_types text/css text/plain text/javascript application/javascript application/json application/rss+xml text/calendar text/csv image/svg+xml;

types {
  text/html html;
  text/css css;
  text/plain txt;
  text/javascript js mjs;
  application/json json map;
  application/xml xml;
  text/calendar ics;
  text/csv csv;
  image/svg+xml svg;
  image/png png;
  image/webp webp;
  image/avif avif;
  image/jpeg jpg jpeg;
  font/woff2 woff2;
  application/wasm wasm;
}

${rules.map((rule) => location(rule, rules)).join('\n\n')}
`;
