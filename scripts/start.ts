import { once } from 'node:events';
import path from 'node:path';
import { build } from './build.ts';
import { command, INTERRUPTED } from './process/command.ts';
import { root } from './process/root.ts';
import { serve } from './serve.ts';
import { readPort } from './serve/read-port.ts';

const SITE_PORT = 4321;
const HOST_PORT = 4322;

function serveSite(port: number) {
  return serve({ folder: path.join(root, 'site/dist'), port, portVariable: 'VICINIA_SITE_PORT' });
}

/** A municipality's page on another origin. Its files name the site by the address that it has unless told otherwise. */
function serveHost(port: number, siteOrigin: string) {
  return serve({
    folder: path.join(root, 'packages/testing/hosts/municipality'),
    port,
    portVariable: 'VICINIA_HOST_PORT',
    mounts: { '/bootstrap-italia/': path.join(root, 'node_modules/bootstrap-italia/dist') },
    replace: { [`http://localhost:${SITE_PORT}`]: siteOrigin },
  });
}

await command(async (signal) => {
  // The ports are taken before the build, so that a person hears at once of one that is not free.
  const site = await serveSite(readPort('VICINIA_SITE_PORT', SITE_PORT));
  const host = await serveHost(readPort('VICINIA_HOST_PORT', HOST_PORT), site.origin);
  const built = await build(signal);
  if (built) {
    console.log(`
The site     ${site.origin}/
A host page  ${host.origin}/  (another origin, with the widgets embedded)

Press Ctrl-C to stop.`);
    if (!signal.aborted) await once(signal, 'abort');
    console.log('\nStopped.');
  }
  await Promise.all([site.close(), host.close()]);
  if (built) return 0;
  return signal.aborted ? INTERRUPTED : 1;
});
