import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { sanitiseBy, sanitiserWays } from '@vicinia/testing/attack/sanitiser-ways.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { HostPage } from '@vicinia/testing/host-server/host-page.js';
import { Facet } from '@vicinia/testing/listing/facet.js';
import type { Listing } from '@vicinia/testing/listing/listing.js';

/** What the README tells hosts to allow; here scripts, feeds and pictures come from the page's own site. */
const documented = {
  'script-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

const policyOf = (directives: Record<string, string>) =>
  ["default-src 'none'", ...Object.entries(directives).map((directive) => directive.join(' '))].join('; ');

async function withDetails(page: HostPage, src: string, title: string): Promise<Listing> {
  const listing = page.listing({ src, 'page-size': '30', lang: 'it' });
  await listing.settles();
  listing.card(title).querySelector<HTMLElement>('.disclosure')!.click();
  await listing.until(() => listing.find('.prose > :not(p), .prose p > *'), 'a sanitised text');
  return listing;
}

/** A feed with one text in HTML. */
const feedOf = (html: string) =>
  URL.createObjectURL(
    new Blob([
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'a',
        items: [{ id: 'a', title: 'a', content_html: html }],
      }),
    ]),
  );

describe('<vicinia-initiatives>, in a page with a policy', () => {
  staysQuiet();
  let page: HostPage;
  afterEach(() => page.close());

  for (const way of sanitiserWays)
    it(`needs nothing beyond what is documented, with HTML sanitised by ${way}`, async () => {
      page = await HostPage.open(policyOf({ ...documented, 'connect-src': "'self' blob:" }));
      sanitiseBy(way, page.window);
      const picture = `${location.origin}/packages/testing/hosts/municipality/stemma.svg`;
      const listing = await withDetails(
        page,
        feedOf(`<b style="color: red" onclick='a("b")'>a</b><img src="${picture}" alt="">`),
        'a',
      );
      const image = listing.find<HTMLImageElement>('img')!;
      await listing.until(() => image.naturalWidth > 0, 'the picture');
      expect(page.records.refused).to.deep.equal([]);
    });

  it('needs nothing beyond what is documented, whatever is used', async () => {
    page = await HostPage.open(policyOf(documented));
    const listing = page.listing({ src: feedAddress('whole') });
    await listing.settles();
    await listing.press('Dettagli: Orto condiviso di via Fiume');
    await listing.until(() => listing.find('.prose'));
    await new Facet(listing, 'Tema').unfold();
    await listing.search('orto');
    expect(page.records.refused).to.deep.equal([]);
  });

  it('is not there without script-src', async () => {
    const { 'script-src': _, ...others } = documented;
    page = await HostPage.open(policyOf(others));
    expect(page.window.customElements.get('vicinia-initiatives')).to.be.undefined;
  });

  it('gets no feed without connect-src', async () => {
    const { 'connect-src': _, ...others } = documented;
    page = await HostPage.open(policyOf(others));
    const listing = page.listing({ src: feedAddress('whole'), offline: 'off' });
    await listing.settles();
    expect(listing.states).to.deep.equal(['failed']);
    expect(page.records.refused).not.to.have.length(0);
  });

  it('shows the words for a picture without img-src, and all else', async () => {
    const { 'img-src': _, ...others } = documented;
    page = await HostPage.open(policyOf({ ...others, 'connect-src': "'self' blob:" }));
    const listing = await withDetails(
      page,
      feedOf('<b>a</b><img src="https://vicinia.example/a.png" alt="Orto">'),
      'a',
    );
    listing.find<HTMLImageElement>('img')!.loading = 'eager';
    await listing.until(() => page.records.refused.length > 0, 'the refusal');
    expect(page.records.refused.every((it) => it.startsWith('img-src https:'))).to.be.true;
    expect(listing.find('b')).to.have.text('a');
  });

  it('is not there under Trusted Types enforcement that allows no policy', async () => {
    page = await HostPage.open(policyOf({ ...documented, 'trusted-types': "'none'" }));
    expect(page.window.customElements.get('vicinia-initiatives')).to.be.undefined;
  });
});
