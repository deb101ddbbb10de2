import type { BrowserLauncher } from '@web/test-runner';
import type { Engine } from './browsers/engine.ts';
import { WebDriverPage } from './webdriver/page.ts';
import { openWebKit, type WebKitWindow } from './webdriver/webkit-window.ts';

interface Running {
  window: WebKitWindow;
  page: WebDriverPage;
}

/** Runs test pages in WebKitGTK's MiniBrowser, one at a time in one window. */
export function webDriverLauncher(engine: Engine): BrowserLauncher & { getPage(id: string): WebDriverPage } {
  let starting: Promise<Running> | undefined;
  let running: Running | undefined;
  let activeId: string | undefined;

  async function start(): Promise<Running> {
    const window = await openWebKit(engine);
    return { window, page: new WebDriverPage(window.session) };
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
      await running.window.session.post('/url', { url });
    },

    async stopSession() {
      activeId = undefined;
      await running?.window.session.post('/url', { url: 'about:blank' });
      return {};
    },

    isActive: (id) => id === activeId,
    getBrowserUrl: async () => running?.window.session.get<string>('/url'),

    getPage() {
      if (!running) throw new Error(`${engine.label} has not started`);
      return running.page;
    },

    startDebugSession: () => Promise.reject(new Error(`${engine.label} has no debug session`)),

    async stop() {
      const opened = await starting?.catch(() => undefined);
      await opened?.window.stop();
    },
  };
}
