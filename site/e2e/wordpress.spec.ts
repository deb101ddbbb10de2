import { expect, type Page } from '@playwright/test';
import { type Answer, FeedOfOne } from './feed-of-one.ts';
import { PageLog } from './page-log.ts';
import { test as base } from './test.ts';
import { isInstalled, WordPress } from './wordpress.ts';

const test = base.extend<object, { wordpress: WordPress; feed: FeedOfOne }>({
  wordpress: [
    async ({ site }, use) => {
      const wordpress = await WordPress.start();
      wordpress.set({
        initiatives: `${site.origin}/feeds/initiatives.json`,
        notices: `${site.origin}/feeds/notices.json`,
      });
      await use(wordpress);
      await wordpress.stop();
    },
    { scope: 'worker' },
  ],
  feed: [
    async ({}, use) => {
      const feed = await FeedOfOne.serve();
      await use(feed);
      await feed.close();
    },
    { scope: 'worker' },
  ],
});

test.skip(!isInstalled && !process.env.CI, 'WordPress is not installed');
test.setTimeout(60_000);

async function sourceOf(address: string): Promise<string> {
  const answer = await fetch(address);
  expect(answer.status).toBe(200);
  return answer.text();
}

async function logIn(page: Page, { origin }: WordPress): Promise<void> {
  await page.goto(`${origin}/wp-login.php`);
  await page.getByRole('textbox').first().fill(WordPress.user.name);
  await page.locator('#user_pass').fill(WordPress.user.password);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
}

const answer = (items: readonly object[], more: object = {}): Answer => ({
  body: JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Prova', ...more, items }),
});

test('the shortcode is a listing, whose program comes from the plugin and asks nobody but the feed', async ({
  page,
  site,
  wordpress,
}) => {
  const log = new PageLog(page);
  await page.goto(wordpress.page('[vicinia where="municipality:Cervia" panels="none" page-size="4"]'));
  await expect(page.locator('vicinia-initiatives').getByText('11 iniziative')).toBeVisible();

  await expect(page.locator('vicinia-initiatives article')).toHaveCount(4);
  expect(await page.locator('script[type=module][src*=vicinia]').getAttribute('src')).toBe(
    `${wordpress.origin}/wp-content/plugins/vicinia/widgets/vicinia.js`,
  );
  expect([...log.origins].filter((origin) => origin.startsWith('http')).sort()).toEqual(
    [site.origin, wordpress.origin].sort(),
  );
  expect(await page.context().cookies()).toEqual([]);
  expect(log.complaints).toEqual([]);
});

test('without JavaScript the page has the first initiatives, those of the municipality only', async ({ wordpress }) => {
  const html = await sourceOf(wordpress.page('[vicinia where="municipality:Cervia" page-size="4"]'));

  const list = /<vicinia-initiatives[^]*<\/vicinia-initiatives>/.exec(html)![0];
  expect(list.match(/<li/g)).toHaveLength(4);
  expect(list).toMatch(/<a href="http[^"]+\/iniziative\/[^"]+">/);
  expect(list).toContain('Tutte le iniziative</a>');
});

test('a filter that only the browser can answer leaves the way to all initiatives, and no wrong list', async ({
  wordpress,
}) => {
  const html = await sourceOf(wordpress.page('[vicinia where="when:weekend"]'));

  expect(html).toContain('where="when:weekend"');
  expect(html).not.toMatch(/<vicinia-initiatives[^>]*><ul>/);
  expect(html).toContain('Tutte le iniziative</a>');
});

test('the list stands in its element, wherever in a text the shortcode is', async ({ browser, wordpress }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const notices = '[vicinia element="notices"]';
  for (const text of [
    `Prima [vicinia page-size="2"] e poi ${notices} fine.`,
    `<!-- wp:paragraph --><p>Prima [vicinia page-size="2"] e poi ${notices} fine.</p><!-- /wp:paragraph -->`,
  ]) {
    await page.goto(wordpress.page(text));
    await expect(page.locator('vicinia-initiatives > ul > li')).toHaveCount(2);
    await expect(page.locator('vicinia-notices > ul')).toHaveCount(1);
    expect(await page.locator('ul:has(small):not(vicinia-initiatives > *, vicinia-notices > *)').count()).toBe(0);
    const paragraphs = page
      .locator('p:not(:scope vicinia-initiatives p)')
      .filter({ hasText: /^\s*(Prima|e poi|fine\.)\s*$/ });
    await expect(paragraphs).toHaveText(['Prima', 'e poi', 'fine.']);
  }
  await page.close();
});

test('a page without an element does not load the program', async ({ wordpress }) => {
  expect(await sourceOf(wordpress.page('Niente.'))).not.toContain('widgets/vicinia.js');
});

test('notices that do not hold now are not listed', async ({ wordpress, feed }) => {
  const notice = (title: string, from: string, until: string) => ({
    id: title,
    title,
    _vicinia: { type: 'notice', severity: 'info', period: { from, until } },
  });
  const address = feed.of(
    answer([
      notice('Passata', '2020-01-01', '2020-01-02'),
      notice('Di ora', '2020-01-01', '2999-01-01'),
      notice('Futura', '2998-01-01', '2999-01-01'),
    ]),
  );
  const html = await sourceOf(wordpress.page(`[vicinia element="notices" src="${address}" dismissible]`));

  expect(html).toContain('Di ora');
  expect(html).not.toContain('Passata');
  expect(html).not.toContain('Futura');
  expect(html).toMatch(/<vicinia-notices [^>]*dismissible[ >]/);
});

test('what a feed brings stays text', async ({ wordpress, feed }) => {
  const bad = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</vicinia-initiatives><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
  ];
  const items = bad.map((text, index) => ({
    id: String(index),
    title: text,
    summary: text,
    url: index % 2 ? 'javascript:alert(1)' : `https://a.example/${text}`,
    language: text,
    _vicinia: {
      type: 'initiative',
      status: text,
      places: [{ municipality: text }],
      schedule: { occurrences: [{ start: text }] },
    },
  }));
  const home = { home_page_url: 'javascript:alert(1)' };
  const html = await sourceOf(wordpress.page(`[vicinia src="${feed.of(answer(items, home))}"]`));

  const list = /<vicinia-initiatives[^]*?<\/vicinia-initiatives>/.exec(html)![0];
  expect(list.match(/<li>/g)).toHaveLength(bad.length);
  expect(list).not.toMatch(/<(script|img|svg)|javascript:|<[^>]* on\w+=/);
});

test('what a writer puts into the shortcode stays an attribute', async ({ wordpress, site }) => {
  const html = await sourceOf(
    wordpress.page(
      `[vicinia src="${site.origin}/feeds/initiatives.json" where='x"><script>alert(1)</script>' onclick="alert(1)" style="a"]`,
    ),
  );

  expect(html).not.toContain('<script>alert(1)');
  expect(html).not.toMatch(/<vicinia-initiatives[^>]*(onclick|style)=/);
});

test('a feed that fails leaves the list as it was, and one that never was leaves the element alone', async ({
  wordpress,
  feed,
}) => {
  const address = feed.of(answer([{ id: '1', title: 'La banca del tempo', _vicinia: { type: 'initiative' } }]));
  const page = wordpress.page(`[vicinia src="${address}"]`);
  expect(await sourceOf(page)).toContain('La banca del tempo');

  feed.answers.set(address, { status: 500, body: 'broken' });
  wordpress.run(`Vicinia\\refreshed('${address}');`);
  expect(await sourceOf(page)).toContain('La banca del tempo');
  feed.answers.set(address, { body: '{"items": 5' });
  wordpress.run(`Vicinia\\refreshed('${address}');`);
  expect(await sourceOf(page)).toContain('La banca del tempo');

  const never = feed.of({ status: 404, body: '' });
  expect(await sourceOf(wordpress.page(`[vicinia src="${never}"]`))).toContain(`src="${never}"></vicinia-initiatives>`);
});

test('visitors do not wait for a feed that is read already', async ({ wordpress, feed }) => {
  const address = feed.of(answer([{ id: '1', title: 'La banca del tempo' }]));
  const page = wordpress.page(`[vicinia src="${address}"]`);
  await sourceOf(page);
  await sourceOf(page);

  expect(feed.asked.filter((it) => it === address)).toHaveLength(1);
});

test('whoever writes is told what is wrong, visitors are not', async ({ page, wordpress }) => {
  const wrong = wordpress.page('[vicinia src="javascript:alert(1)"][vicinia element="iniziative"]');
  expect(await sourceOf(wrong)).not.toContain('role="note"');
  await logIn(page, wordpress);
  await page.goto(wrong);

  await expect(page.getByRole('note')).toHaveText([
    'Vicinia: «javascript:alert(1)» non è l’indirizzo di un feed: un indirizzo comincia con https:// o con una barra.',
    'Vicinia: L’elemento «iniziative» non esiste. Gli elementi sono: initiatives, initiative, training, notices, related.',
  ]);
});

test('an editor puts the block into a page, chooses, publishes, and the page shows it', async ({ page, wordpress }) => {
  await logIn(page, wordpress);
  await page.goto(`${wordpress.origin}/wp-admin/post-new.php?post_type=page`);
  await page.evaluate(() => {
    // The tour for newcomers stands in the way.
    const { dispatch, select } = (window as unknown as { wp: { data: WordPressData } }).wp.data;
    if (select('core/edit-post').isFeatureActive('welcomeGuide'))
      dispatch('core/edit-post').toggleFeature('welcomeGuide');
  });
  await page.getByRole('textbox').first().fill('Le nostre iniziative');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/vicinia');
  await page.getByRole('option', { name: 'Vicinia' }).click();
  await expect(page.locator('vicinia-initiatives li').first()).toBeVisible();
  await page.getByLabel('Filtri bloccati').fill('municipality:Russi');
  await page.evaluate(async () => {
    const { dispatch } = (window as unknown as { wp: { data: WordPressData } }).wp.data;
    dispatch('core/editor').editPost({ status: 'publish' });
    await dispatch('core/editor').savePost();
  });
  const address = await page.evaluate(() =>
    (window as unknown as { wp: { data: WordPressData } }).wp.data.select('core/editor').getPermalink(),
  );
  await page.goto(address);

  await expect(page.locator('vicinia-initiatives')).toHaveAttribute('where', 'municipality:Russi');
  await expect(page.locator('vicinia-initiatives article').first()).toBeVisible();
});

interface WordPressData {
  select: (store: string) => { isFeatureActive: (name: string) => boolean; getPermalink: () => string };
  dispatch: (store: string) => {
    toggleFeature: (name: string) => void;
    editPost: (changes: object) => void;
    savePost: () => Promise<void>;
  };
}

test('the settings say what was read, and refuse what is no address', async ({ page, wordpress, feed }) => {
  await logIn(page, wordpress);
  await page.goto(`${wordpress.origin}/wp-admin/options-general.php?page=vicinia`);
  await page.getByLabel('Contenuti correlati').fill(feed.of(answer([{ id: '1', title: 'Uno' }])));
  await page.getByLabel('Formazione').fill(feed.of({ status: 404, body: '' }));
  await page.locator('#submit').click();
  await expect(page.getByText('1 voce letta.')).toBeVisible();
  await expect(page.getByText('risponde con l’errore 404. L’indirizzo è giusto?')).toBeVisible();

  await page.locator('#vicinia-resources').evaluate((field: HTMLInputElement) => (field.type = 'text'));
  await page.getByLabel('Contenuti correlati').fill('ftp://a.example/x');
  await page.locator('#submit').click();
  await expect(page.getByText('«ftp://a.example/x» non è un indirizzo')).toBeVisible();
  await expect(page.getByText('1 voce letta.')).toBeVisible();
});

test('the plugin knows each attribute of each element', async ({ page, wordpress }) => {
  await page.goto(wordpress.page('[vicinia]'));
  const known = JSON.parse(wordpress.run('echo json_encode(Vicinia\\ELEMENTS);')) as Record<string, string[]>;
  for (const [element, attributes] of Object.entries(known)) {
    const observed = await page.evaluate(async (name) => {
      document.body.append(document.createElement(name));
      const { observedAttributes } = (await customElements.whenDefined(name)) as unknown as {
        observedAttributes: string[];
      };
      return observedAttributes;
    }, `vicinia-${element}`);
    expect(attributes.toSorted(), element).toEqual(observed.toSorted());
  }
});

test('the plugin leaves nothing behind, and PHP never complains', async ({ wordpress }) => {
  expect(await wordpress.complaints()).toEqual([]);
  // As WordPress does it: what is being uninstalled has been switched off before.
  wordpress.run(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('vicinia/vicinia.php');`);
  const left = wordpress.run(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php'; uninstall_plugin('vicinia/vicinia.php');
     echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%vicinia_feed%' OR option_name = 'vicinia'");`,
  );

  expect(left).toBe('0');
});
