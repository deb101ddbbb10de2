import type { HostRule } from './host-rule.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

function header({ path, headers }: HostRule, i: number): string {
  const lines = Object.entries(headers).map(([name, value]) => `\t\t${name} ${quoted(value)}`);
  return [`\t@rule${i} path ${path}`, `\theader @rule${i} {`, ...lines, '\t\tdefer', '\t}'].join('\n');
}

/** A snippet for a Caddyfile: `import …/_hosting/Caddyfile`, then `import vicinia /srv/vicinia` within a site. */
export const caddyFile = (rules: readonly HostRule[]): string => `(vicinia) {
\troot * {args[0]}
\tencode zstd gzip
\tfile_server
\thandle_errors 404 {
\t\trewrite * /404.html
\t\tfile_server
\t}
${rules.map(header).join('\n')}
}
`;
