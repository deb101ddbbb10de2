import type { MarkdownText } from '../../bench/pages/markdown.ts';
import type { Engine } from '../browsers/engine.ts';
import { openWebKit } from '../webdriver/webkit-window.ts';
import { launch } from './launch.ts';
import { bundlePages } from './pages.ts';

/** A page in which scripts run, in any engine. */
interface ScriptedPage {
  run: <T>(script: string) => Promise<T>;
  close: () => Promise<void>;
}

async function openPage(engine: Engine): Promise<ScriptedPage> {
  if (engine.name === 'webkit') {
    const window = await openWebKit(engine);
    return { run: (script) => window.session.run(script), close: () => window.stop() };
  }
  const browser = await launch(engine);
  const page = await browser.newPage();
  return {
    run: <T>(script: string) => page.evaluate(`(() => { ${script} })()`) as Promise<T>,
    close: () => browser.close(),
  };
}

/** What an engine takes to show texts that parsers choke on, the longest first. */
export interface MarkdownTimes {
  browser: string;
  texts: readonly MarkdownText[];
}

export async function measureMarkdown(engine: Engine): Promise<MarkdownTimes> {
  const [code] = (await bundlePages(['markdown'])).values();
  const page = await openPage(engine);
  try {
    await page.run(code!);
    const texts: MarkdownText[] = [];
    for (const length of await page.run<number[]>('return lengths'))
      texts.push(...(await page.run<MarkdownText[]>(`return texts(${length})`)));
    return { browser: engine.label, texts: texts.sort((a, b) => b.milliseconds - a.milliseconds) };
  } finally {
    await page.close();
  }
}
