import { expect } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { sitePages } from './site-pages.ts';
import { test } from './test.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // Matters of taste.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'tel-non-breaking': 'off',
      'long-title': 'off',
      // Safari forgets that a list without bullets is one.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      // A button outside of forms submits nothing, and the listings answer as one types.
      'no-implicit-button-type': 'off',
      'wcag/h32': 'off',
    },
  }),
);

/** Lit marks its elements with these, which every parser takes for comments. */
const MARK = /<\?>/g;

test('html-validate finds nothing on any page', async ({ site }) => {
  test.setTimeout(120_000);
  const found: string[] = [];
  for (const path of [...(await sitePages(site.origin)), '/404.html']) {
    const source = (await (await fetch(site.origin + path)).text()).replaceAll(MARK, '');
    const { results } = await validator.validateString(source);
    for (const { messages } of results)
      for (const { ruleId, message, line } of messages) found.push(`${path}:${line} ${ruleId}: ${message}`);
  }
  expect(found).toEqual([]);
});
