import { expect, oneEvent } from '@open-wc/testing';
import { Announcements } from '@vicinia/testing/asserts/announced.js';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedAddress, requestCount } from '@vicinia/testing/feed-server/feed-address.js';
import { Listing, nameOf } from '@vicinia/testing/listing/listing.js';
import { sentenceOf } from '@vicinia/testing/weather/sentences.js';
import './define.ts';

const reasons = { fail: 'http 503', close: 'network', truncated: 'content', html: 'content' } as const;

/** What is said in place of the list. */
const sentence = (answer: keyof typeof reasons, src: string) =>
  `L’elenco non si è caricato. ${sentenceOf(reasons[answer], src)}`;
const noAddress = (src: string) =>
  `L’indirizzo del feed manca o non è valido («${src}»): avvisa chi cura questa pagina.`;

describe('<vicinia-initiatives>, failed', () => {
  staysQuiet();

  for (const answer of ['fail', 'close', 'truncated', 'html'] as const) {
    it(`says in a sentence why there is no list, and keeps its fallback (${answer})`, async () => {
      const src = feedAddress('whole', { answers: [answer] });
      const listing = await Listing.settled({ src });
      expect(listing.states).to.deep.equal(['failed']);
      expect(listing.element).to.have.attribute('aria-busy', 'false');
      expect(listing.messages).to.deep.equal([sentence(answer, src)]);
      expect(listing.showsFallback).to.be.true;
      expect(listing.cards).to.have.length(0);
    });
  }

  it('tells the host what went wrong', async () => {
    const src = feedAddress('whole', { answers: ['fail'] });
    const listing = Listing.make({ src });
    const failed = oneEvent(listing.element, 'vicinia-error');
    document.body.append(listing.element);
    const { detail } = await failed;
    listing.element.remove();
    expect(detail.problem).to.deep.equal({ code: 'http', severity: 'error', path: [], address: src, status: 503 });
  });

  for (const src of ['http://', 'javascript:alert(1)', 'ftp://vicinia.example/feed.json']) {
    it(`fetches nothing from an address that is none (${src})`, async () => {
      const listing = await Listing.settled({ src });
      expect(listing.messages).to.deep.equal([`L’elenco non si è caricato. ${noAddress(src)}`]);
      expect(listing.showsFallback).to.be.true;
    });
  }

  it('shows its fallback where there is no address at all', async () => {
    const listing = await Listing.open();
    await listing.until(() => listing.messages[0] === noAddress(''));
    expect(listing.showsFallback).to.be.true;
    expect(listing.element).to.have.attribute('aria-busy', 'false');
  });

  it('gets there with a second try', async () => {
    const src = feedAddress('whole', { answers: ['html', 'ok'] });
    const listing = await Listing.settled({ src });
    const announcements = new Announcements();
    const settled = listing.settles();
    await listing.press('Riprova');
    expect(listing.states).to.deep.equal(['loading']);
    await settled;
    expect(listing.states).to.deep.equal(['ready']);
    expect(listing.count).to.equal('30 iniziative');
    expect(await requestCount(src)).to.equal(2);
    // Else the next test would hear it.
    await announcements.next();
    announcements.stop();
  });

  it('keeps focus within the element after a second try that worked, and says what there is', async () => {
    const listing = await Listing.settled({ src: feedAddress('whole', { answers: ['html', 'ok'] }) });
    const announcements = new Announcements();
    listing.button('Riprova').focus();
    await listing.press('Riprova');
    expect(await announcements.next()).to.equal('30 iniziative');
    expectFocus(listing.searchField);
    announcements.stop();
  });

  it('keeps focus on the button after a second try that failed, and says why', async () => {
    const src = feedAddress('whole', { answers: ['html', 'close'] });
    const listing = await Listing.settled({ src });
    const announcements = new Announcements();
    listing.button('Riprova').focus();
    await listing.press('Riprova');
    expect(await announcements.next()).to.equal(sentence('close', src));
    expectFocus(listing.button('Riprova'));
    announcements.stop();
  });

  it('shows what it has when a later page fails, and says that there is more', async () => {
    const listing = await Listing.settled({ src: feedAddress('paged-into-nothing') });
    expect(listing.states).to.deep.equal(['ready']);
    expect(listing.titles).to.deep.equal(['Uno', 'Due']);
    const missing = new URL('/test-feed/missing.json', location.href).href;
    expect(listing.messages).to.deep.equal([
      `Una parte dell’elenco non si è caricata. ${sentenceOf('http 404', missing)}`,
    ]);
    expect(listing.all('button').map(nameOf)).to.contain('Riprova');
  });
});
