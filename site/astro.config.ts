import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { checkContent } from './integrations/check-content.ts';
import { editorSupport } from './integrations/editor-support.ts';
import { elementDocs } from './integrations/element-docs.ts';
import { publish } from './integrations/publish.ts';
import { searchIndex } from './integrations/search-index.ts';
import { cssModules } from '../scripts/css-module.ts';

const sourceFirst = ['source', 'browser', 'module', 'import', 'default'];

// Pages are rendered in environments of their own ("prerender" in a build, "ssr" while developing); without this they
// would use the packages' last build.
const onServer = {
  resolve: { noExternal: [/^@vicinia\//], conditions: ['source', 'node', 'module', 'import', 'default'] },
};

// What teaches Lit to hydrate has to run ahead of Lit, also where Lit is in a file of its own: so it is in the same one.
const lit = { name: 'lit', test: /node_modules\/(@lit|@lit-labs|lit|lit-[a-z]+)\// };

export default defineConfig({
  // Where the site will stand. Feeds carry absolute addresses, so whoever publishes it says so when building.
  site: process.env.VICINIA_SITE ?? 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [checkContent(), editorSupport(), sitemap(), searchIndex(), publish()],
  build: { inlineStylesheets: 'never', assets: '_assets' },
  markdown: { syntaxHighlight: false },
  image: { layout: 'constrained', responsiveStyles: false, breakpoints: [480, 800, 1280] },
  devToolbar: { enabled: false },
  vite: {
    plugins: [cssModules({ minify: true }), elementDocs()],
    resolve: { conditions: sourceFirst },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [lit] } } } } },
      prerender: onServer,
      ssr: onServer,
    },
    build: { assetsInlineLimit: 0 },
  },
});
