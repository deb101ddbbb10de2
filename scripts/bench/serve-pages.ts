import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { contentType } from '../serve/content-type.ts';
import { listen } from '../serve/listen.ts';

export interface PageServer {
  origin: string;
  /** What it answers with, by address; more may be put in while it runs. */
  files: Map<string, string>;
  close: () => Promise<void>;
}

/** Serves texts from memory, and the widgets' files from their folder under `/cdn/`. */
export async function servePages(cdn: string): Promise<PageServer> {
  const files = new Map<string, string>();
  const find = (address: string) =>
    address.startsWith('/cdn/')
      ? readFile(path.join(cdn, path.normalize(address.slice('/cdn'.length))))
      : files.get(address);
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    const answer = async () => {
      const body = await find(address);
      if (body === undefined) response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': contentType(address) }).end(body);
    };
    answer().catch((error: unknown) => response.writeHead(404).end(String(error)));
  });
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${port}`,
    files,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
