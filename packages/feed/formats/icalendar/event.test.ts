import { expect } from '@open-wc/testing';
import { calendar } from '@vicinia/testing/foreign/calendar.js';
import { sourceOf } from '@vicinia/testing/foreign/source-of.js';
import type { Initiative } from '../../model/initiative.ts';
import { itemTypes, type ItemType } from '../../model/item.ts';
import { readForeign } from '../read-foreign.ts';

const read = (text: string, type?: ItemType) => readForeign(sourceOf(text), { wanted: itemTypes, type });

async function event(...lines: string[]): Promise<Initiative> {
  const { feed, problems } = await read(calendar(...lines));
  expect(problems).to.be.empty;
  return feed.items[0] as Initiative;
}

describe('what an iCalendar event says', () => {
  it('whom, where, what for, by whom, in both languages', async () => {
    const item = await event(
      'SUMMARY;LANGUAGE=en:Garden',
      'DESCRIPTION:Si zappa\\, insieme.\\nPoi si mangia.',
      'LOCATION;ALTREP="https://casa.example/":Casa delle associazioni\\, Via Oriani 44\\, 48121 Ravenna RA\\, Italia',
      'GEO:44.4149;12.2016',
      'ORGANIZER;CN="Comune di Ravenna":mailto:urp@comune.example',
      'CONTACT:Maria Rossi\\, tel. 0544 123456',
      'CATEGORIES:Ambiente,Orti',
      'CATEGORIES:Orti',
      'URL:https://comune.example/orto',
      'IMAGE;VALUE=URI;LABEL=L’orto:https://comune.example/orto.jpg',
      'ATTACH;FMTTYPE=application/pdf;FILENAME=volantino.pdf;SIZE=1234:https://comune.example/v.pdf',
      'X-COST:Gratuito',
      'CREATED:20260101T100000Z',
      'LAST-MODIFIED:20260201T100000Z',
      'DTSTART:20260305T170000',
    );
    expect(item).to.deep.equal({
      type: 'initiative',
      id: '1',
      url: 'https://comune.example/orto',
      title: 'Orto',
      description: 'Si zappa, insieme.\nPoi si mangia.',
      descriptionFormat: 'text',
      translations: { en: { title: 'Garden' } },
      topics: ['Ambiente', 'Orti'],
      places: [
        {
          name: 'Casa delle associazioni',
          address: 'Via Oriani 44',
          postalCode: '48121',
          municipality: 'Ravenna',
          latitude: 44.4149,
          longitude: 12.2016,
          url: 'https://casa.example/',
        },
      ],
      promoter: { name: 'Comune di Ravenna', kind: 'public-body' },
      contacts: [
        { name: 'Maria Rossi', phone: '0544 123456' },
        { name: 'Comune di Ravenna', email: 'urp@comune.example' },
      ],
      images: [{ url: 'https://comune.example/orto.jpg', alt: 'L’orto' }],
      attachments: [
        { url: 'https://comune.example/v.pdf', title: 'volantino.pdf', format: 'application/pdf', size: 1234 },
      ],
      cost: { free: true },
      published: '2026-01-01T10:00:00Z',
      modified: '2026-02-01T10:00:00Z',
      schedule: { occurrences: [{ start: '2026-03-05T17:00:00' }] },
    });
  });

  it('its description as Outlook has it, in HTML', async () => {
    const item = await event(
      'DTSTART:20260305',
      'DESCRIPTION:Piano',
      'X-ALT-DESC;FMTTYPE=text/html:<p>Con <b>stile</b></p>',
    );
    expect(item).to.include({ description: '<p>Con <b>stile</b></p>', descriptionFormat: 'html' });
  });

  it('is a notice, or a training path, when that is asked for', async () => {
    const text = calendar('DTSTART:20260305T170000', 'DTEND:20260305T190000');
    const dates = { start: '2026-03-05T17:00:00', end: '2026-03-05T19:00:00' };
    const [notice] = (await read(text, 'notice')).feed.items;
    expect(notice).to.deep.include({ type: 'notice', period: { from: dates.start, until: dates.end } });
    const [training] = (await read(text, 'training')).feed.items;
    expect(training).to.deep.include({ type: 'training', modules: [{ title: 'Orto', sessions: [dates] }] });
  });

  it('does not tell who comes', async () => {
    const item = await event('DTSTART:20260305', 'ATTENDEE;CN=Ada Neri:mailto:ada@posta.example');
    expect(JSON.stringify(item)).not.to.match(/ada/i);
  });

  it('takes place online once, though its place leads there too', async () => {
    const address = 'https://meet.example/abc';
    const item = await event('DTSTART:20260305T170000', `LOCATION:${address}`, `CONFERENCE;VALUE=URI:${address}`);
    expect(item.places).to.deep.equal([{ name: 'Online', url: address }]);
  });
});
