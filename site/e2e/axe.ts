import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

/** WCAG 2.2 AA and best practices. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in the page as it is, a line for each element. */
export async function axeViolations(page: Page): Promise<string[]> {
  return run(page, { runOnly: everything });
}

/** What axe finds wrong in the page's colours alone: all that another colour scheme changes. */
export async function contrastViolations(page: Page): Promise<string[]> {
  return run(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });
}

/** The same as a script, for engines that Playwright does not drive: axe itself, and an expression for its findings. */
export const axeScript = {
  source: axe.source,
  violations: `(${findViolations.toString()})(${JSON.stringify({ runOnly: everything })})`,
};

/** Runs in the page. */
async function findViolations(chosen: RunOptions): Promise<string[]> {
  const { violations } = await window.axe.run({ ...chosen, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Straight in the page, which takes half as long as through @axe-core/playwright; there are no frames to look into. */
async function run(page: Page, options: RunOptions): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(findViolations, options);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
