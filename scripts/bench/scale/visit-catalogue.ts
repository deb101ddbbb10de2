import type { Browser, Page } from 'puppeteer-core';

/** What a visitor does after the first results are there. */
export interface Deed {
  name: string;
  do: (page: Page) => Promise<unknown>;
}

/** What came over the wire, headers included. */
export interface Transfer {
  name: string;
  bytes: number;
  requests: number;
  milliseconds: number;
  /** What the listing says there is. */
  count: string;
}

const input = async (page: Page, text: string) => {
  const field = await page.waitForSelector('>>> input[type="search"]');
  await field!.type(text, { delay: 20 });
};

const unfold = (page: Page, facet: string) =>
  page.evaluate((name) => {
    const { shadowRoot } = document.querySelector('vicinia-initiatives')!;
    const all = [...shadowRoot!.querySelectorAll<HTMLDetailsElement>('.facet')];
    all.find((it) => it.querySelector('summary')!.textContent.trim().startsWith(name))!.open = true;
  }, facet);

/** Chooses a value of a facet that is unfolded. */
const choose = (page: Page, value: string) =>
  page.waitForFunction(
    (wanted) => {
      const { shadowRoot } = document.querySelector('vicinia-initiatives')!;
      const labels = [...shadowRoot!.querySelectorAll<HTMLLabelElement>('.choice')];
      const label = labels.find((it) => it.querySelector('.choice-name')!.textContent === wanted);
      label?.click();
      return label !== undefined;
    },
    {},
    value,
  );

const order = async (page: Page, sort: string) => {
  const field = await page.waitForSelector('>>> select');
  await field!.select(sort);
};

const showMore = (page: Page) => page.locator('>>> .more button').click();

export const deeds: readonly (readonly Deed[])[] = [
  [{ name: 'one word, “orto”', do: (page) => input(page, 'orto') }],
  [{ name: 'one letter, “a”', do: (page) => input(page, 'a') }],
  [{ name: 'three words', do: (page) => input(page, 'condiviso ravenna vicini') }],
  [{ name: 'a slip, “bibloteca”', do: (page) => input(page, 'bibloteca') }],
  [
    { name: 'a facet unfolded', do: (page) => unfold(page, 'Comune') },
    { name: 'a facet', do: (page) => choose(page, 'Ravenna') },
    { name: 'another facet unfolded', do: (page) => unfold(page, 'Tema') },
    { name: 'another facet', do: (page) => choose(page, 'anziani') },
    { name: 'two facets, then a word', do: (page) => input(page, 'banca') },
  ],
  [{ name: 'another order', do: (page) => order(page, 'title') }],
  [
    { name: 'show more, what the first page has', do: showMore },
    { name: 'show more', do: showMore },
  ],
];

class Wire {
  bytes = 0;
  requests = 0;
  pending = new Set<string>();
  lastAt = performance.now();

  async watch(page: Page): Promise<void> {
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    session.on('Network.requestWillBeSent', ({ requestId }) => this.pending.add(requestId));
    session.on('Network.loadingFailed', ({ requestId }) => this.pending.delete(requestId));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      this.pending.delete(requestId);
      this.bytes += encodedDataLength;
      this.requests++;
      this.lastAt = performance.now();
    });
  }

  /** Resolves when nothing has come for a while: whatever follows has come, too. */
  async quiet(page: Page): Promise<void> {
    await page.waitForNetworkIdle({ idleTime: 1_000, timeout: 60_000 });
  }
}

const countOf = (page: Page) =>
  page.evaluate(() =>
    document.querySelector('vicinia-initiatives')!.shadowRoot!.querySelector('.status')!.textContent.trim(),
  );

/** Opens the listing as a first visitor does, and does one thing after the other; tells what each brought over the wire. */
export async function visitCatalogue(browser: Browser, address: string, todo: readonly Deed[]): Promise<Transfer[]> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const wire = new Wire();
    await wire.watch(page);
    const transfers: Transfer[] = [];
    const first: Deed = {
      name: 'first results',
      do: async () => {
        await page.goto(address);
        await page.waitForSelector('>>> article');
      },
    };
    for (const deed of [first, ...todo]) {
      const { bytes, requests } = wire;
      const since = performance.now();
      await deed.do(page);
      await wire.quiet(page);
      const milliseconds = wire.lastAt - since;
      const came = { bytes: wire.bytes - bytes, requests: wire.requests - requests };
      transfers.push({ name: deed.name, ...came, milliseconds, count: await countOf(page) });
    }
    return transfers;
  } finally {
    await context.close();
  }
}
