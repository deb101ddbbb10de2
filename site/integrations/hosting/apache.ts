import type { HostRule } from './host-rule.ts';

const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

function section({ path, headers }: HostRule): string {
  const lines = Object.entries(headers).map(([name, value]) =>
    name === 'Content-Type' ? `  ForceType ${quoted(value)}` : `  Header always set ${name} ${quoted(value)}`,
  );
  const pattern = path.replaceAll('.', '\\.').replace(/\*$/, '');
  return [`<If "%{REQUEST_URI} =~ m#^${pattern}${path.endsWith('*') ? '' : '$'}#">`, ...lines, '</If>'].join('\n');
}

/** `.htaccess`, which Apache 2.4 reads from the folder that it serves; it needs mod_headers. */
export const apacheFile = (rules: readonly HostRule[]): string => `DirectoryIndex index.html
DirectorySlash On
Options -Indexes
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .svg .ics .csv
AddType text/javascript .js .mjs
AddType text/calendar .ics
AddType text/csv .csv
AddType font/woff2 .woff2
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/rss+xml text/calendar text/csv image/svg+xml
</IfModule>

${rules.map(section).join('\n\n')}
`;
