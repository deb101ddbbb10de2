import type { BrowserLauncher } from '@web/test-runner';
import type { Engine } from './browsers/engine.ts';
import { findProgram } from './browsers/find-program.ts';
import { WebDriverPage } from './webdriver/page.ts';
import { WebDriverSession } from './webdriver/session.ts';
import { startVirtualScreen, type VirtualScreen } from './webdriver/virtual-screen.ts';

interface Running {
  session: WebDriverSession;
  page: WebDriverPage;
  screen: VirtualScreen | undefined;
}

/** Runs test pages in WebKitGTK's MiniBrowser, one at a time in one window, on a screen of its own where Xvfb is there. */
export function webDriverLauncher(engine: Engine): BrowserLauncher & { getPage(id: string): WebDriverPage } {
  let starting: Promise<Running> | undefined;
  let running: Running | undefined;
  let activeId: string | undefined;

  async function start(): Promise<Running> {
    const screen = findProgram(['Xvfb']) ? await startVirtualScreen() : undefined;
    try {
      const session = await WebDriverSession.start({
        program: engine.program,
        env: { ...engine.env, ...(screen && { DISPLAY: screen.display, GDK_BACKEND: 'x11' }) },
        capabilities: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: engine.args[0], args: ['--automation'] },
        },
      });
      return { session, screen, page: new WebDriverPage(session) };
    } catch (error) {
      screen?.stop();
      throw error;
    }
  }

  return {
    name: engine.label,
    // What the runner's commands ask before they call getPage(); they have no word for a launcher of one's own.
    type: 'puppeteer',
    concurrency: 1,

    async startSession(id, url) {
      activeId = id;
      running = await (starting ??= start());
      await running.page.setViewport({ width: 800, height: 600 });
      await running.session.post('/url', { url });
    },

    async stopSession() {
      activeId = undefined;
      await running?.session.post('/url', { url: 'about:blank' });
      return {};
    },

    isActive: (id) => id === activeId,
    getBrowserUrl: async () => running?.session.get<string>('/url'),

    getPage() {
      if (!running) throw new Error(`${engine.label} has not started`);
      return running.page;
    },

    startDebugSession: () => Promise.reject(new Error(`${engine.label} has no debug session`)),

    async stop() {
      const { session, screen } = (await starting?.catch(() => undefined)) ?? {};
      await session?.stop().finally(() => screen?.stop());
    },
  };
}
