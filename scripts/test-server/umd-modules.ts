import type { TestRunnerPlugin } from '@web/test-runner';
import { isUmdOnly, umdModule } from '../umd-module.ts';

/** `import Papa from 'papaparse'`, for the test server. */
export const umdModules = (): TestRunnerPlugin => ({
  name: 'umd-modules',
  transform: ({ path, body }) => (isUmdOnly(path) ? umdModule(body as string) : undefined),
});
