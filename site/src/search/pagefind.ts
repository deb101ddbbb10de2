/** What we use of Pagefind 1.5, whose program is made beside its index when the site is built. */
export interface Pagefind {
  options(options: { noWorker: boolean; excerptLength: number }): Promise<void>;
  search(term: string): Promise<{ results: { data(): Promise<Hit> }[] }>;
}

export interface Hit {
  url: string;
  /** Text with `mark` elements around what was found, and with entities. */
  excerpt: string;
  meta: { title: string; kind?: string };
}

let loading: Promise<Pagefind> | undefined;

/** Fetched on first use, and again after a failure. */
export function loadPagefind(): Promise<Pagefind> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker's address would need a Trusted Types policy.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  return pagefind;
}
