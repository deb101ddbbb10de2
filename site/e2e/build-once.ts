import { build } from '../../scripts/build.ts';

/** Before the first test: builds what the tests look at, unless whoever runs them has done so (`VICINIA_BUILT`). */
export default async function buildOnce(): Promise<void> {
  if (process.env.VICINIA_BUILT) return;
  const built = await build(new AbortController().signal);
  if (!built) throw new Error('The build has failed: its output stands above.');
}
