import { namesIn } from './page-names.ts';
import { imagesSettled, provoke } from './provoke.ts';

type Page = Window &
  typeof globalThis & { find: (selector: string) => HTMLElement; make: (name: string) => HTMLElement };

/** Scripts may run as they like, but nothing is asked of anybody else. */
const policy = ['img', 'media', 'style', 'font', 'connect', 'frame', 'object']
  .map((kind) => `${kind}-src 'self'`)
  .join('; ');

/** A page that is made of an attack, and leaves a mark on its frame when a script of it runs. */
const pageOf = (vector: string) => `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<script>
  // Before an attack takes their names.
  window.find = document.querySelector.bind(document);
  window.make = document.createElement.bind(document);
  for (const name of ['alert', 'confirm', 'prompt', 'print']) {
    window[name] = (frame => () => { frame.dataset.ran = ''; })(frameElement);
  }
</script>
<body>${vector}`;

const painted = () => new Promise((done) => requestAnimationFrame(done));

/** Does an element of an attack stand in for something that every page has? */
function clobbers(vector: string, page: Page): boolean {
  const isElement = (found: unknown) => found instanceof page.Element || found instanceof page.HTMLCollection;
  const isTaken = (taken: object, own: object) =>
    namesIn([vector]).some(
      (name) => isElement(Reflect.get(taken, name)) && !isElement(Reflect.get(own, name)) && name in own,
    );
  return isTaken(page, window) || isTaken(page.document, document);
}

async function bringToLife(vector: string, page: Page): Promise<void> {
  if (clobbers(vector, page)) page.frameElement!.setAttribute('data-ran', '');
  const body = page.find('body');
  // Some attacks come to life only when what they were read as is written out and read again.
  const again = page.make('div');
  body.append(again);
  again.innerHTML = body.innerHTML;
  await imagesSettled(body);
  provoke(body.querySelectorAll('*'), page);
}

/** Does an attack run a script, or take a name, where nothing keeps it from that: as a page's HTML? */
async function isAlive(vector: string): Promise<boolean> {
  const frame = document.createElement('iframe');
  // No other windows: this page would stand behind them.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms');
  frame.srcdoc = pageOf(vector);
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  await loaded;
  try {
    await bringToLife(vector, frame.contentWindow as Page);
  } catch {
    // It has led its own page away.
  }
  await painted();
  await painted();
  frame.remove();
  return frame.dataset.ran !== undefined;
}

/** How many of these attacks do what they are for in a page without any defence. */
export async function countAlive(vectors: readonly string[]): Promise<number> {
  const alive: boolean[] = [];
  const together = 16;
  for (let at = 0; at < vectors.length; at += together)
    alive.push(...(await Promise.all(vectors.slice(at, at + together).map(isAlive))));
  return alive.filter(Boolean).length;
}
