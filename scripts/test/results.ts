import path from 'node:path';
import { root } from '../process/root.ts';

const folder = path.join(root, '.cache', 'test');

/** Where each runner leaves its count for the summary. */
export const browserCountsFile = path.join(folder, 'browsers.json');
export const nodeCountsFile = path.join(folder, 'node.json');
export const siteReportFile = path.join(folder, 'site.json');
