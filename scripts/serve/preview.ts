import path from 'node:path';
import { root } from '../process/root.ts';
import { serve, type ServeOptions, type StaticServer } from '../serve.ts';

/** The site's address in what the build has written unless told otherwise, and in the host page. */
export const published = 'http://localhost:4321';

export const builtSite = path.join(root, 'site/dist');

type Where = Pick<ServeOptions, 'port' | 'portVariable'>;

/** Serves a built site with every address in it naming the port that it is served on. */
export async function serveSite({
  folder = builtSite,
  ...where
}: Where & { folder?: string } = {}): Promise<StaticServer> {
  const replace: Record<string, string> = {};
  const server = await serve({ ...where, folder, replace });
  replace[published] = server.origin;
  return server;
}

/** Serves a municipality's page, on an origin of its own, with the widgets of the site at `siteOrigin`. */
export function serveHost(siteOrigin: string, where: Where = {}): Promise<StaticServer> {
  return serve({
    ...where,
    folder: path.join(root, 'packages/testing/hosts/municipality'),
    mounts: { '/bootstrap-italia/': path.join(root, 'node_modules/bootstrap-italia/dist') },
    replace: { [published]: siteOrigin },
  });
}
