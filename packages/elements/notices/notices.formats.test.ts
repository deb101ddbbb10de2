import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

/** Notices as systems publish them that know nothing of ours. */
const feeds: Record<string, { type: string; text: string; period?: string }> = {
  RSS: {
    type: 'application/rss+xml',
    text: `<rss version="2.0"><channel><title>Avvisi</title><item><title>Strada chiusa</title>
      <link>https://comune.example/avvisi/1</link><description>&lt;p&gt;Fino a sera.&lt;/p&gt;</description>
      <pubDate>Mon, 02 Mar 2026 08:00:00 +0100</pubDate></item></channel></rss>`,
  },
  Atom: {
    type: 'application/atom+xml',
    text: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Avvisi</title><entry><id>urn:1</id><title>Strada chiusa</title>
      <link href="https://comune.example/avvisi/1"/><updated>2026-03-02T08:00:00Z</updated><summary>Fino a sera.</summary>
      </entry></feed>`,
  },
  WordPress: {
    type: 'application/json',
    text: JSON.stringify([
      {
        id: 1,
        date: '2026-03-02T08:00:00',
        date_gmt: '2026-03-02T07:00:00',
        modified_gmt: '2026-03-02T07:00:00',
        slug: 'strada-chiusa',
        status: 'publish',
        type: 'post',
        link: 'https://comune.example/avvisi/1',
        title: { rendered: 'Strada chiusa' },
        content: { rendered: '<p>Fino a sera.</p>', protected: false },
        excerpt: { rendered: '<p>Fino a sera.</p>', protected: false },
      },
    ]),
  },
  'schema.org': {
    type: 'application/ld+json',
    text: JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'SpecialAnnouncement',
      name: 'Strada chiusa',
      text: 'Fino a sera.',
      url: 'https://comune.example/avvisi/1',
      datePosted: '2026-03-02',
      expires: '2085-03-03',
    }),
    period: '2085',
  },
  iCalendar: {
    type: 'text/calendar',
    text: [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Comune//IT',
      'BEGIN:VEVENT',
      'UID:1@comune.example',
      'DTSTAMP:20260302T080000Z',
      'DTSTART:20260302T080000Z',
      'DTEND:20850303T080000Z',
      'SUMMARY:Strada chiusa',
      'DESCRIPTION:Fino a sera.',
      'URL:https://comune.example/avvisi/1',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
    period: '2085',
  },
};

describe('<vicinia-notices>, feeds of other systems', () => {
  staysQuiet();
  for (const [name, { type, text, period }] of Object.entries(feeds)) {
    it(`shows notices of ${name}`, async () => {
      const src = `data:${type},${encodeURIComponent(text)}`;
      const widget = await Widget.settled('vicinia-notices', { src, offline: 'off' });
      expect(widget.texts('.title')).to.deep.equal(['Strada chiusa']);
      expect(widget.texts('.severity')).to.deep.equal(['Informazione']);
      await until(() => widget.texts('.summary').join() === 'Fino a sera.');
      expect(widget.find<HTMLAnchorElement>('.title a')!.href).to.equal('https://comune.example/avvisi/1');
      if (period) expect(widget.texts('dd').join()).to.contain(period);
    });
  }
});
