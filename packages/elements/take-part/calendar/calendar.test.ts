import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { nameOf } from '@vicinia/testing/listing/listing.js';
import { keptDownloads } from '@vicinia/testing/taking/downloads.js';
import { openedItem, openedPanel } from '@vicinia/testing/taking/opened.js';
import '../../initiatives/define.ts';

const eventsIn = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
};
const uids = (text: string) => eventsIn(text).map(({ uid }) => uid);

describe('an item in the visitor’s calendar', () => {
  staysQuiet();
  const downloads = keptDownloads();
  const orto = 'Orto condiviso di via Fiume';

  it('is there with all its dates', async () => {
    const { listing, actions } = await openedItem(orto);
    await listing.press('Metti in calendario', actions);
    await listing.press('Tutte le date', actions);
    const { name, type, text } = await downloads.next();
    expect([name, type]).to.deep.equal(['orto-condiviso-di-via-fiume.ics', 'text/calendar;charset=utf-8']);
    const events = eventsIn(text);
    expect(new Set(events.map(({ uid }) => uid))).to.have.length(9);
    const first = events.find(({ startDate }) => startDate.toString() === '2085-05-10T17:00:00')!;
    expect(first.summary).to.equal(orto);
    expect(first.location).to.contain('via Fiume 8');
  });

  it('is there with one date, which is the same event as among all', async () => {
    const { listing, actions } = await openedItem(orto);
    await listing.press('Metti in calendario', actions);
    await listing.press('Tutte le date', actions);
    const all = uids((await downloads.next()).text);
    await listing.press('gio 10 maggio 2085, 17:00–19:00', actions);
    const [tenth] = uids((await downloads.next()).text);
    await listing.press('gio 17 maggio 2085, 17:00–19:00', actions);
    const [seventeenth] = uids((await downloads.next()).text);
    expect(all).to.include.members([tenth, seventeenth]);
    expect(tenth).not.to.equal(seventeenth);
  });

  it('offers no date that is cancelled', async () => {
    const { listing, actions } = await openedItem(orto);
    await listing.press('Metti in calendario', actions);
    const names = [...actions.querySelectorAll('.unfolded button')].map(nameOf);
    expect(names[0]).to.equal('Tutte le date');
    expect(names.join()).not.to.contain('gio 3 maggio');
  });

  it('is there at once where it has one date', async () => {
    const { listing, actions } = await openedItem('Banca del tempo');
    const button = listing.button('Metti in calendario', actions);
    expect(button).not.to.have.attribute('aria-expanded');
    button.click();
    expect(eventsIn((await downloads.next()).text)).to.have.length(1);
    await listing.until(() => actions.textContent.includes('Il file del calendario è pronto'));
  });

  it('comes with its rule', async () => {
    const schedule = {
      occurrences: [{ start: '2085-03-01T17:00' }, { start: '2085-03-08T17:00' }],
      recurrences: [{ start: '2085-03-01T17:00', rule: 'FREQ=WEEKLY', except: ['2085-03-15'] }],
    };
    const { listing, actions } = await openedItem('Coro', { src: feedOf([{ title: 'Coro', _vicinia: { schedule } }]) });
    await listing.press('Metti in calendario', actions);
    await listing.press('Tutte le date', actions);
    const [event, ...others] = eventsIn((await downloads.next()).text);
    expect(others).to.deep.equal([]);
    const next = event!.iterator();
    const dates = [1, 2, 3].map(() => next.next().toString().slice(0, 10));
    expect(dates).to.deep.equal(['2085-03-01', '2085-03-08', '2085-03-22']);
  });

  it('is not offered where it has no dates, or none is to come', async () => {
    const past = { title: 'Passata', _vicinia: { schedule: { occurrences: [{ start: '2001-01-01' }] } } };
    const src = feedOf([past, { title: 'Senza' }]);
    for (const title of ['Passata', 'Senza']) {
      const { actions } = await openedItem(title, { src });
      expect([...actions.querySelectorAll('button')].map(nameOf)).not.to.contain('Metti in calendario');
    }
  });
});

describe('a listing in the visitor’s calendar', () => {
  staysQuiet();
  const downloads = keptDownloads();

  it('is there with what the search has left', async () => {
    const { listing, panel } = await openedPanel();
    await listing.search('orto');
    const names = listing.titles;
    await listing.press('Calendario di quella che ha date', panel);
    const { name, text } = await downloads.next();
    expect(name).to.equal('iniziative-di-prova.ics');
    expect(new Set(eventsIn(text).map(({ summary }) => summary))).to.deep.equal(new Set(names));
  });

  it('can be subscribed to where the feed says so', async () => {
    const src = feedOf([{}], { _vicinia: { calendar: 'https://vicinia.example/feeds/a.ics' } });
    const { panel } = await openedPanel({ src });
    const link = [...panel.querySelectorAll('a')].find((it) => nameOf(it) === 'Abbonati al calendario');
    expect(link).to.have.attribute('href', 'webcal://vicinia.example/feeds/a.ics');
  });

  it('cannot be subscribed to where nobody knows of a calendar', async () => {
    const { panel } = await openedPanel();
    expect(panel.querySelectorAll('a')).to.have.length(0);
  });

  it('is not offered where nothing has dates', async () => {
    const { panel } = await openedPanel({ src: feedOf([{}]) });
    const names = [...panel.querySelectorAll('button')].map(nameOf);
    expect(names).to.deep.equal(['Stampa questo elenco', 'Condividi questo elenco']);
  });
});
