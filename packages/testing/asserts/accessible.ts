import { expect } from '@open-wc/testing';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';

declare const axe: typeof axeCore;

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** axe finds nothing against WCAG 2.2 AA and good practice, in an element with its shadow roots or in the whole page. */
export async function expectAccessible(context: Element | Document = document): Promise<void> {
  const { violations, passes } = await axe.run(context as axeCore.ElementContext, {
    runOnly: tags,
    resultTypes: ['violations'],
  });
  const found = violations.map(({ id, help, nodes }) => {
    const where = nodes.map(({ target, failureSummary }) => `    ${target.join(' ')}: ${failureSummary}`).join('\n');
    return `  ${id}: ${help}\n${where}`;
  });
  expect(found, `axe found:\n${found.join('\n')}`).to.have.length(0);
  // A run that looked at nothing would be content with everything.
  expect(passes, 'rules that axe could apply').not.to.have.length(0);
}
