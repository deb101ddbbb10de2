import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { nameOf } from '@vicinia/testing/listing/listing.js';
import { keptDownloads } from '@vicinia/testing/taking/downloads.js';
import { shownTraining } from '@vicinia/testing/training/shown-training.js';
import './define.ts';

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));

describe('<vicinia-training>, in the visitor’s calendar', () => {
  staysQuiet();
  const downloads = keptDownloads();

  async function opened(item: string) {
    const path = await shownTraining({ src: feedAddress('training'), item });
    await until(() => path.find('.act'));
    await path.press('Metti in calendario');
    return path;
  }

  it('is there with all its sessions, each under the name of its module', async () => {
    const path = await opened('attivare');
    await path.press('Tutti gli incontri');
    const { name, text } = await downloads.next();
    expect(name).to.equal('attivare-comunità.ics');
    expect(eventsIn(text).map(({ summary, startDate }) => [summary, startDate.toString()])).to.deep.equal([
      ['Attivare comunità: Perché', '2026-01-10T17:30:00'],
      ['Attivare comunità: Perché', '2085-03-01T17:30:00'],
      ['Attivare comunità: Sul campo', '2085-03-15T09:00:00'],
      ['Attivare comunità: Sul campo', '2085-03-22T09:00:00'],
    ]);
  });

  it('is there with one session, which is the same event as among all', async () => {
    const path = await opened('attivare');
    await path.press('Tutti gli incontri');
    const all = eventsIn((await downloads.next()).text);
    const names = path.all('.unfolded button').map(nameOf);
    expect(names).to.deep.equal([
      'Tutti gli incontri',
      'gio 1 marzo 2085, 17:30–19:30',
      'gio 22 marzo 2085, 09:00–13:00',
    ]);
    await path.press(names[2]!);
    const [one, ...others] = eventsIn((await downloads.next()).text);
    expect(others).to.deep.equal([]);
    expect([one!.uid, one!.summary]).to.deep.equal([all[3]!.uid, all[3]!.summary]);
  });

  it('is there at once with its only session, the same event, too', async () => {
    await opened('vicini');
    const [one] = eventsIn((await downloads.next()).text);
    expect(one!.uid).to.equal('vicini/module-1@vicinia.example');
  });
});
