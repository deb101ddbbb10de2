import type { Engine } from '../browsers/engine.ts';
import { findProgram } from '../browsers/find-program.ts';
import { WebDriverSession } from './session.ts';
import { startVirtualScreen } from './virtual-screen.ts';

export interface WebKitWindow {
  session: WebDriverSession;
  stop(): Promise<void>;
}

/** Opens a window of WebKitGTK's MiniBrowser, on a screen of its own where Xvfb is there. */
export async function openWebKit({ program, args, env }: Engine): Promise<WebKitWindow> {
  const screen = findProgram(['Xvfb']) ? await startVirtualScreen() : undefined;
  try {
    const session = await WebDriverSession.start({
      program,
      env: { ...env, ...(screen && { DISPLAY: screen.display, GDK_BACKEND: 'x11' }) },
      capabilities: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: args[0], args: ['--automation'] },
      },
    });
    return { session, stop: () => session.stop().finally(() => screen?.stop()) };
  } catch (error) {
    screen?.stop();
    throw error;
  }
}
