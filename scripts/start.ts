import { once } from 'node:events';
import { build } from './build.ts';
import { command, INTERRUPTED } from './process/command.ts';
import { published, serveHost, serveSite } from './serve/preview.ts';
import { readPort } from './serve/read-port.ts';

const SITE_PORT = Number(new URL(published).port);
const HOST_PORT = SITE_PORT + 1;

const chosen = (portVariable: string, usual: number) => ({ portVariable, port: readPort(portVariable, usual) });

await command(async (signal) => {
  // The ports are taken before the build, so that a person hears at once of one that is not free.
  const site = await serveSite(chosen('VICINIA_SITE_PORT', SITE_PORT));
  const host = await serveHost(site.origin, chosen('VICINIA_HOST_PORT', HOST_PORT));
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
