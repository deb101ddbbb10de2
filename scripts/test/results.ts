import path from 'node:path';
import { root } from '../process/root.ts';
import type { Counts } from './counts.ts';
import type { Failure } from './failure.ts';

const folder = path.join(root, '.cache', 'test');

/** What a runner leaves for the summary. */
export interface Results {
  counts: Counts;
  failures: readonly Failure[];
}

/** Where each runner leaves it; the one for browsers leaves one for each, by its label. */
export const browserResultsFile = path.join(folder, 'browsers.json');
export const nodeResultsFile = path.join(folder, 'node.json');
export const siteReportFile = path.join(folder, 'site.json');
