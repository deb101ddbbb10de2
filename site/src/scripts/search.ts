import { loadPagefind, type Hit } from '../search/pagefind.ts';
import { renderHits, type Kind } from '../search/render-hits.ts';

type Words = Record<Kind | 'searching' | 'failed' | 'none' | 'one' | 'other' | 'more', string>;

const page = 20;

const input = document.querySelector<HTMLInputElement>('.search-form input')!;
const box = document.querySelector<HTMLElement>('.search-results')!;
const status = box.querySelector('p')!;
const words = JSON.parse(box.dataset.words!) as Words;

/** Counts searches, so that one which is overtaken shows nothing. */
let latest = 0;

function show(hits: readonly Hit[], count: number, more: () => void): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'call second';
  button.textContent = words.more;
  button.addEventListener('click', more);
  box.replaceChildren(status, ...renderHits(hits, words), ...(count > hits.length ? [button] : []));
}

async function search(term: string, limit = page): Promise<void> {
  const mine = ++latest;
  if (term === '') {
    status.textContent = '';
    return box.replaceChildren(status);
  }
  try {
    status.textContent = words.searching;
    const { results } = await (await loadPagefind()).search(term);
    const hits = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    if (mine !== latest) return;
    const count = results.length;
    status.textContent = count === 0 ? `${words.none} «${term}».` : `${count} ${count === 1 ? words.one : words.other}`;
    show(hits, count, () => void showMore(term, limit, hits));
  } catch {
    if (mine === latest) status.textContent = words.failed;
  }
}

/** The focus goes to the first of the new ones. */
async function showMore(term: string, limit: number, before: readonly Hit[]): Promise<void> {
  await search(term, limit + page);
  const known = new Set(before.map(({ url }) => new URL(url, location.href).href));
  const links = [...box.querySelectorAll('a')];
  links.find(({ href }) => !known.has(href))?.focus();
}

function fromAddress(): void {
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  void search(input.value.trim());
}

let pause: ReturnType<typeof setTimeout>;

input.addEventListener('focus', () => void loadPagefind().catch(() => undefined), { once: true });
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    const term = input.value.trim();
    history.replaceState(null, '', term ? `?q=${encodeURIComponent(term)}` : location.pathname);
    void search(term);
  }, 200);
});
input.form!.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  const term = input.value.trim();
  history.pushState(null, '', `?q=${encodeURIComponent(term)}`);
  void search(term);
});
addEventListener('popstate', fromAddress);
fromAddress();
