import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Servers of their own ports, that come and go. */
export class Hosts {
  readonly #servers = new Map<number, Server>();
  readonly #listener: RequestListener;

  constructor(listener: RequestListener) {
    this.#listener = listener;
  }

  /** Listens on a port, a free one where none is named. */
  async start(port = 0): Promise<number> {
    // Not to be waited for when everything else has ended.
    const server = createServer(this.#listener).unref();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    const taken = (server.address() as AddressInfo).port;
    this.#servers.set(taken, server);
    return taken;
  }

  /** From now on connections to the port are refused. */
  async stop(port: number): Promise<void> {
    const server = this.#servers.get(port);
    if (!server) return;
    this.#servers.delete(port);
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}
