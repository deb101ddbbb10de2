import path from 'node:path';
import { root } from '../../scripts/process/root.ts';
import { serve, type StaticServer } from '../../scripts/serve.ts';

/** The site's address in what the build has written, and in the host page. */
const published = 'http://localhost:4321';

export const builtSite = path.join(root, 'site/dist');

/** Serves a built site on a free port, with every address in it naming that port. */
export async function serveSite(folder = builtSite): Promise<StaticServer> {
  const replace: Record<string, string> = {};
  const server = await serve({ folder, replace });
  replace[published] = server.origin;
  return server;
}

/** Serves the municipality's page, on an origin of its own, with the widget of the site at `siteOrigin`. */
export function serveHost(siteOrigin: string): Promise<StaticServer> {
  return serve({
    folder: path.join(root, 'packages/testing/hosts/municipality'),
    mounts: { '/bootstrap-italia/': path.join(root, 'node_modules/bootstrap-italia/dist') },
    replace: { [published]: siteOrigin },
  });
}
