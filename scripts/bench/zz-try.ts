import { launch } from '/work/main/scripts/bench/launch.ts';
import { findBrowsers } from '/work/main/scripts/browsers.ts';
import { Arena, measureContest } from '/work/main/scripts/bench/contest.ts';
const { found } = await findBrowsers(['chromium']);
const browser = await launch(found[0]!);
try {
  const arena = await Arena.open({ browser, cdn: '/tmp/T2/cdn' });
  const feed = arena.put(Number(process.argv[2] ?? 1000));
  for (const name of (process.argv[3] ?? 'vicinia,vanilla,list-js,datatables,instantsearch').split(',')) {
    const t = Date.now();
    try {
    const { styles, outline, titles, ...more } = await arena.visit(name as never, feed, Number(process.argv[4] ?? 1));
    console.log(name, Date.now() - t, 'ms', JSON.stringify(more), outline.length, titles.slice(0, 3));
    (globalThis as any)[name] = outline;
    } catch (e) { console.log(name, String(e).slice(0, 600)); }
  }
  const m = await import('/work/main/scripts/bench/same-look.ts');
  if ((globalThis as any).vanilla) console.log(m.differenceOf((globalThis as any).vicinia, (globalThis as any).vanilla));
  await arena.close();
} finally { await browser.close(); }
