import type { Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
// @ts-expect-error It comes without types.
import untypedLitA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const litA11y = untypedLitA11y as { configs: { recommended: Linter.Config } };
const tests = ['**/*.test.ts'];

/** The arrows between the packages (CONTRIBUTING.md): which others each of them may import. */
const arrows = { feed: [], elements: ['feed'], cli: ['feed', 'elements'] };

/** No module may import these, by name or by path, statically or on demand. `extra` packages are open to all. */
function walls(extra: readonly string[]) {
  const between = Object.entries(arrows).map(([name, others]) => ({
    target: `./packages/${name}`,
    from: './packages',
    except: [name, ...others, ...extra].map((allowed) => `./${allowed}`),
    message: `Of the packages, ${name} may import these only: ${[...others, ...extra].join(', ') || 'none'}.`,
  }));
  const lit = ['lit', 'lit-html', 'lit-element', '@lit', '@lit-labs'].map((name) => `./node_modules/${name}`);
  return [
    ...between,
    { target: './packages', from: './site', message: 'The site stands above the packages.' },
    { target: './packages/feed', from: lit, message: 'feed decides, elements show.' },
    ...(extra.includes('testing')
      ? []
      : [{ target: './site', from: './packages/testing', message: 'For tests only.' }]),
  ];
}

/** Astro files: the front matter is read as TypeScript, so that the arrows hold there too; the markup is astro check's. */
const astro: Linter.Processor = {
  meta: { name: 'astro-front-matter' },
  preprocess(text) {
    const code = /^---\n([^]*?)^---/m.exec(text)?.[1] ?? '';
    return [{ text: '\n' + code, filename: 'front-matter.ts' }];
  },
  postprocess: (messages) => messages.flat(),
};

export default defineConfig(
  { ignores: ['**/dist/', '**/.astro/', 'coverage/', 'test-results/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-async-promise-executor': 'error',
      'no-case-declarations': 'error',
      'no-console': ['error', { allow: ['warn'] }],
      'no-constant-condition': ['error', { checkLoops: false }],
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-irregular-whitespace': 'error',
      'no-misleading-character-class': 'error',
      'no-self-compare': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // An index within bounds and a group that a pattern always has are known to people, not to the compiler.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // What comes from a feed, a host page or the system is not always what its type says.
      '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['packages/elements/messages/**', '**/*.data.ts'], rules: { 'max-lines': 'off' } },
  { files: ['scripts/**', 'bench/**', 'packages/cli/**', '*.config.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.cjs'],
    extends: [tseslint.configs.recommended],
    // Read by Node versions that know neither import nor a catch without a name.
    rules: {
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { caughtErrors: 'none' }],
    },
  },

  {
    files: ['**/*.{ts,cjs}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.js', '.cjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({ conditionNames: ['source', 'types', 'import', 'node', 'default'], extensions: [] }),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      'import-x/no-relative-packages': 'error',
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: walls([]) }],
      'import-x/no-unresolved': ['error', { ignore: ['^astro:', '^virtual:'] }],
    },
  },
  {
    files: ['packages/{feed,elements}/**/*.ts'],
    ignores: tests,
    rules: { 'import-x/no-nodejs-modules': 'error' },
  },
  {
    files: ['packages/{feed,elements,cli}/**/*.ts'],
    ignores: tests,
    rules: { 'import-x/no-extraneous-dependencies': ['error', { devDependencies: false, includeTypes: true }] },
  },
  // The site shares the build's plugins and what they know of the elements, and its tests the servers.
  {
    files: ['site/*.config.ts', 'site/{integrations,src/api,e2e}/**'],
    rules: { 'import-x/no-relative-packages': 'off' },
  },

  {
    files: ['packages/elements/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      // Safari forgets that a list without bullets is a list, unless it is told.
      'lit-a11y/no-redundant-role': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-invalid-escape-sequences': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/value-after-constraints': 'error',
    },
  },

  {
    files: ['site/e2e/*.ts'],
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: walls(['testing']) }],
    },
  },

  {
    files: tests,
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: walls(['testing']) }],
      'no-control-regex': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // Chai asserts with properties; node:test's describe and it return promises that nobody awaits.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // A document under test is looked into without a type for each.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },

  { files: ['**/*.astro'], plugins: { local: { processors: { astro } } }, processor: 'local/astro' },
  {
    files: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    // What the markup uses is not seen from here.
    rules: { '@typescript-eslint/no-unused-vars': 'off' },
  },
);
