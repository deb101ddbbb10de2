import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface VirtualScreen {
  /** What DISPLAY is set to for programs that shall show themselves there, ":99". */
  display: string;
  stop(): void;
}

/** Starts Xvfb, a screen that nobody sees; it chooses a free display number itself. */
export async function startVirtualScreen(): Promise<VirtualScreen> {
  const args = ['-displayfd', '3', '-screen', '0', '840x680x24', '-nolisten', 'tcp'];
  const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const stop = () => void child.kill();
  process.once('exit', stop);
  child.once('exit', () => process.off('exit', stop));
  const ended = once(child, 'exit').then(() => {
    throw new Error('Xvfb ended before it had a screen');
  });
  const [number] = (await Promise.race([once(child.stdio[3] as Readable, 'data'), ended])) as [Buffer];
  ended.catch(() => undefined);
  return { display: `:${number.toString().trim()}`, stop };
}
