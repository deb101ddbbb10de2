import { Refusal } from '../process/refusal.ts';

/** The port that an environment variable names, or the one that holds unless it does. */
export function readPort(variable: string, otherwise: number): number {
  const text = process.env[variable];
  if (!text) return otherwise;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Refusal(`${variable} is "${text}", which is no port: give a number from 1 to 65535.`);
}
