import { stat } from 'node:fs/promises';
import type { Problem } from '@vicinia/feed/problem.js';
import type { PictureFile } from './list-files.ts';

const megabyte = 1_000_000;
const most = 3;

const inMegabytes = (bytes: number) => `${(bytes / megabyte).toFixed(1).replace('.', ',')} MB`;

/** Pictures among the contents that are larger than any screen needs. */
export async function checkPictures(pictures: readonly PictureFile[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { location, file } of pictures) {
    const size = (await stat(location).catch(() => undefined))?.size ?? 0;
    if (size <= most * megabyte) continue;
    const allowed = [`${most} MB`];
    problems.push({ code: 'big-picture', severity: 'error', path: [], file, found: inMegabytes(size), allowed });
  }
  return problems;
}
