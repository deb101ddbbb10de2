import { createServer } from 'node:http';
import { answerFrom } from './serve/answer.ts';
import type { Mounts } from './serve/find-file.ts';
import { listen } from './serve/listen.ts';
import type { Replacements } from './serve/replace-words.ts';

export interface ServeOptions {
  /** The folder that holds the site, with its `_headers` and `404.html` where it has them. */
  folder: string;
  /** 0, the default, means any free port. */
  port?: number;
  /** Environment variable by which a person chooses the port, for the sentence that says it is taken. */
  portVariable?: string;
  /** Further folders by the address they stand under: `{ '/bootstrap-italia/': 'node_modules/bootstrap-italia/dist' }`. */
  mounts?: Mounts;
  /** Words to put in the place of others in every text file and in `_headers`. */
  replace?: Replacements;
}

export interface StaticServer {
  port: number;
  /** `http://localhost:4321`, without a closing slash. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a folder on 127.0.0.1 as a static host would: its headers, types, compression, revalidation and 404 page. */
export async function serve({
  folder,
  port = 0,
  portVariable,
  mounts = {},
  replace = {},
}: ServeOptions): Promise<StaticServer> {
  const answer = answerFrom(folder, mounts, replace);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const listening = await listen(server, port, portVariable);
  return {
    port: listening,
    origin: `http://localhost:${listening}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
