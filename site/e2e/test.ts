import { test as base } from '@playwright/test';
import type { StaticServer } from '../../scripts/serve.ts';
import { serveHost, serveSite } from '../../scripts/serve/preview.ts';
import { PageLog } from './page-log.ts';

interface Fixtures {
  /** What the test's page does, from its start. */
  log: PageLog;
}

interface WorkerFixtures {
  /** The built site. */
  site: StaticServer;
  /** The municipality's page with the site's widget in it. */
  host: StaticServer;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  log: async ({ page }, use) => use(new PageLog(page)),
  site: [
    async ({}, use) => {
      const server = await serveSite();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  host: [
    async ({ site }, use) => {
      const server = await serveHost(site.origin);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});
