import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkContent } from './integrations/check-content.ts';
import { publish } from './integrations/publish.ts';
import { cssModules } from '../scripts/css-module.ts';

const sourceFirst = ['source', 'browser', 'module', 'import', 'default'];

export default defineConfig({
  // Where the site will stand. Feeds carry absolute addresses, so whoever publishes it says so when building.
  site: process.env.VICINIA_SITE ?? 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [checkContent(), sitemap(), publish()],
  build: { inlineStylesheets: 'never', assets: '_assets' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  vite: {
    plugins: [cssModules({ minify: true })],
    resolve: { conditions: sourceFirst },
    // Pages are rendered in an environment of their own; without this it would use the packages' last build.
    environments: {
      prerender: {
        resolve: { noExternal: [/^@vicinia\//], conditions: ['source', 'node', 'module', 'import', 'default'] },
      },
    },
    build: { assetsInlineLimit: 0 },
  },
});
