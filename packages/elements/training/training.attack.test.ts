import { expect } from '@open-wc/testing';
import { training, type Training } from '@vicinia/feed/model.js';
import { writeJsonFeed } from '@vicinia/feed/write.js';
import { policies } from '@vicinia/testing/attack/expect-harmless.js';
import { foreignIn } from '@vicinia/testing/attack/foreign-in.js';
import { hostileValue } from '@vicinia/testing/attack/hostile-value.js';
import { ownVectors } from '@vicinia/testing/attack/own-vectors.data.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { HostPage } from '@vicinia/testing/host-server/host-page.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const base = 'https://vicinia.example/';
const titled = (text: string) => (text.trim() ? text : 'blank');

/** Every attack in two paths: in every text and within addresses, or as every address. */
function hostilePaths(): string {
  const items = ownVectors.flatMap((text, i) =>
    [base + text, text].map((address, j): Training => {
      const whole = hostileValue(training, { text, address, everywhere: j === 0 }) as Training;
      const format = j === 0 ? 'markdown' : 'html';
      return {
        ...whole,
        type: 'training',
        id: `${i} ${j}`,
        title: titled(text),
        descriptionFormat: format,
        images: [],
      };
    }),
  );
  const feed = { timeZone: 'Europe/Rome', items };
  const [page] = writeJsonFeed(feed, {
    address: `${base}feed.json`,
    type: 'training',
    firstPage: items.length,
    laterPages: items.length,
  });
  return JSON.stringify(page!.document);
}

describe('<vicinia-training>, attacked in a page with a strict policy', function () {
  this.timeout(120_000);
  staysQuiet();

  it('lets no attack through', async () => {
    const page = await HostPage.open(policies.strict, 'training');
    const { document } = page.window;
    const element = document.createElement('vicinia-training');
    const blob = new Blob([hostilePaths()], { type: 'application/feed+json' });
    Object.assign(element, { src: URL.createObjectURL(blob), pageSize: 1000, offline: 'off', lang: 'it' });
    document.body.append(element);
    const widget = new Widget(element);
    await until(() => widget.all('article').length === 2 * ownVectors.length, 'all paths');
    for (const button of widget.all('.disclosure')) button.click();
    await until(() => widget.all('.path').length === 2 * ownVectors.length, 'all open', 100_000);
    await page.rest();
    const { ran, left, refused } = page.records;
    expect(ran, 'scripts').to.deep.equal([]);
    expect(left, 'ways out of the page').to.deep.equal([]);
    expect(refused.filter((it) => !/^img-src https:|^(?:script|style)-src-attr inline/.test(it))).to.deep.equal([]);
    const own = '.progress, .progress *, .done, .done *, .play, .play *, .acts-room *';
    const shown = {
      all: <E extends HTMLElement>(selector: string) => widget.all<E>(selector).filter((it) => !it.matches(own)),
    };
    expect(foreignIn(shown)).to.deep.equal([]);
    page.close();
  });
});
