import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { apacheFile } from './hosting/apache.ts';
import { caddyFile } from './hosting/caddy.ts';
import { headersFile } from './hosting/headers-file.ts';
import { hostRules } from './hosting/host-rules.ts';
import { nginxFile } from './hosting/nginx.ts';
import { styleHashes } from './style-hashes.ts';
import { wordpressPlugin } from './wordpress-plugin.ts';

const widgets = fileURLToPath(new URL('../../packages/elements/dist/cdn/', import.meta.url));
const plugin = fileURLToPath(new URL('../../wordpress/vicinia/', import.meta.url));

/** How hosts are told their headers: the first two read their files by themselves, the others are to include theirs. */
const files = {
  _headers: headersFile,
  '.htaccess': apacheFile,
  '_hosting/nginx.conf': nginxFile,
  '_hosting/Caddyfile': caddyFile,
};

/** Puts beside the pages what a host needs: the widgets' files under `/widgets/v1/`, the plugin that brings
 * them to WordPress, and the headers. */
export function publish(): AstroIntegration {
  return {
    name: 'publish',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        if (!existsSync(widgets)) throw new Error('The widgets are not built yet: run "npm run build" from the root.');
        cpSync(widgets, `${folder}widgets/v1/`, { recursive: true });
        writeFileSync(`${folder}widgets/vicinia-wordpress.zip`, wordpressPlugin(plugin, widgets));
        const rules = hostRules(styleHashes(folder));
        mkdirSync(`${folder}_hosting`, { recursive: true });
        for (const [name, write] of Object.entries(files)) writeFileSync(folder + name, write(rules));
      },
    },
  };
}
