import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refusal } from '../process/refusal.ts';

/**
 * Listens on 127.0.0.1; resolves to the port, a free one when 0 is asked for.
 * @param variable environment variable by which a person chooses another port, for the sentence that says so
 */
export function listen(server: Server, port: number, variable?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, variable)));
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function explain(error: NodeJS.ErrnoException, port: number, variable?: string): Error {
  const what = { EADDRINUSE: 'is taken by another program', EACCES: 'may not be used by this account' }[
    error.code ?? ''
  ];
  if (!what) return error;
  const way = variable ? ` Stop that program, or choose another port: ${variable}=${port + 100} npm start` : '';
  return new Refusal(`Port ${port} ${what}.${way}`);
}
