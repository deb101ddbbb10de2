import { expect } from '@open-wc/testing';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { press } from '@vicinia/testing/asserts/press.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { heardWarnings } from '@vicinia/testing/asserts/warnings.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { read } from '@vicinia/testing/listing/listing.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const open = (attributes: Record<string, string> = {}, fallback?: string) =>
  Widget.settled('vicinia-related', { src: feedAddress('resources'), ...attributes }, fallback);

const names = (widget: Widget) => widget.texts('.name');
const links = (widget: Widget) =>
  widget.all<HTMLAnchorElement>('a').map((it) => `${read(it)} ${new URL(it.href).pathname}`);
const described = (widget: Widget) =>
  // Browsers do not agree on capitals in names of languages.
  widget
    .all('a')
    .map((it) =>
      read(widget.root.getElementById(it.getAttribute('aria-describedby')!)).replace(/Italiano|Inglese/g, (it) =>
        it.toLowerCase(),
      ),
    );
const many = (count: number, kind = 'document') =>
  Array.from({ length: count }, (_, i) => ({
    title: `${kind} ${i}`,
    url: `https://vicinia.example/${kind}/${i}`,
    _vicinia: { type: 'resource', kind },
  }));

/** A training path, as another feed has it. */
const training = feedOf([
  {
    id: 'percorso',
    title: 'Percorso',
    url: 'https://vicinia.example/formazione/percorso',
    _vicinia: {
      type: 'training',
      related: ['mappa'],
      modules: [
        {
          title: 'Uno',
          materials: [{ kind: 'slides', title: 'Diapositive', url: 'https://vicinia.example/d.odp', size: 1000 }],
        },
      ],
    },
  },
]);

describe('<vicinia-related>', () => {
  staysQuiet();
  const warnings = heardWarnings();

  it('shows resources by kind', async () => {
    const widget = await open();
    expect(names(widget)).to.deep.equal([
      'Parole semplici',
      'Una mattina in portineria',
      'Mappa dei luoghi aperti',
      'Un libro di carta',
    ]);
    expect(widget.states).to.deep.equal(['ready']);
  });

  it('has one link a row: to the only file, else to the page, else to each of the files', async () => {
    const widget = await open();
    expect(links(widget)).to.deep.equal([
      'Parole semplici /risorse/glossario',
      'Glossario /glossario.pdf',
      'Glossary /glossary.pdf',
      'Una mattina in portineria /film.mp4',
      'Mappa dei luoghi aperti /risorse/mappa',
    ]);
  });

  it('says in the description of each link what one gets', async () => {
    const widget = await open();
    expect(described(widget)).to.deep.equal([
      'Documento · 1 marzo 2026 · Servizio sociale',
      'PDF · 430 kB · italiano',
      'PDF · 442 kB · inglese',
      'Video · MP4 · 189 MB · 14 min · italiano · 20 giugno 2026',
      'Collegamento · pagina web · italiano',
    ]);
    expect(widget.all('a').map((it) => it.getAttribute('hreflang'))).to.deep.equal(['it', 'it', 'en', 'it', 'it']);
  });

  it('shows those about a topic, or several', async () => {
    expect(names(await open({ about: 'Vicinato' }))).to.deep.equal(['Parole semplici', 'Una mattina in portineria']);
    expect(names(await open({ about: 'welfare attivante, accoglienza' }))).to.deep.equal([
      'Parole semplici',
      'Mappa dei luoghi aperti',
      'Un libro di carta',
    ]);
  });

  it('shows those that belong with an item, by its id or its page', async () => {
    for (const about of ['percorso', '/formazione/percorso/'])
      expect(names(await open({ about })), about).to.deep.equal(['Parole semplici']);
  });

  it('shows what a training path is studied with, too, where its feed is there', async () => {
    const widget = await open({ src: `${feedAddress('resources')} ${training}`, about: 'percorso' });
    await until(() => names(widget).length === 3);
    expect(names(widget)).to.deep.equal(['Parole semplici', 'Diapositive', 'Mappa dei luoghi aperti']);
    expect(described(widget)).to.contain('Diapositive · ODP · 1 kB');
  });

  it('has all of a row for its link', async () => {
    const widget = await open();
    for (const row of widget.all('.row:not(.several), .several .head')) {
      const link = row.querySelector('a');
      if (!link) continue;
      row.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom, height } = row.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      for (const [x, y] of [
        [left + 3, top + 3],
        [right - 3, bottom - 3],
      ])
        expect(widget.root.elementFromPoint(x!, y!) === link, `${read(link)} at ${x},${y}`).to.be.true;
    }
  });

  it('lets the host page open something itself', async () => {
    const widget = await open();
    const asked: string[] = [];
    widget.element.addEventListener('vicinia-select', (event) => {
      event.preventDefault();
      asked.push(event.detail.item.id);
    });
    let isStopped = false;
    widget.element.addEventListener('click', (event) => {
      isStopped = event.defaultPrevented;
      event.preventDefault();
    });
    widget.all('a')[2]!.click();
    expect(asked).to.deep.equal(['glossario']);
    expect(isStopped).to.be.true;
  });

  it('names the kinds, where there are many of one', async () => {
    const src = feedOf([...many(4), ...many(1, 'video')]);
    const widget = await open({ src, 'heading-level': '3' });
    expect(widget.texts('h3')).to.deep.equal(['Documenti', 'Video']);
    expect(described(widget)).to.deep.equal(Array(5).fill('pagina web'));
    const ids = widget.all('[id]').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('shows a few, and the others after a button, where reading goes on', async () => {
    const widget = await open({ src: feedOf(many(5)), limit: '3' });
    expect(names(widget)).to.have.length(3);
    widget.button('Mostra altri 2 contenuti').focus();
    await press('Enter');
    await until(() => names(widget).length === 5);
    await until(() => widget.root.activeElement?.localName === 'a');
    expectFocus(widget.all('a')[3]);
  });

  it('speaks the language of its page, and says which texts are in another', async () => {
    const widget = await open({ lang: 'en', about: 'vicinato' });
    expect(names(widget)).to.deep.equal(['Simple words', 'Una mattina in portineria']);
    expect(widget.all('.name bdi').map((it) => it.getAttribute('lang'))).to.deep.equal([null, 'it']);
    expect(described(widget)[3]).to.equal('Video · MP4 · 189 MB · 14 min · Italian · June 20, 2026');
  });

  it('says that there is nothing, unless the page says something itself', async () => {
    const widget = await open({ about: 'ignoto' });
    expect(widget.texts('.message p')).to.deep.equal(['Per ora non c’è materiale su questo.']);
    const own = await open({ about: 'ignoto' }, '<h2 slot="heading">Materiali</h2><em slot="empty">Niente</em><p></p>');
    expect(own.find('.message')!.checkVisibility()).to.be.false;
    expect(own.element.querySelector('em')!.checkVisibility()).to.be.true;
    expect(own.element.querySelector('h2')!.checkVisibility()).to.be.false;
  });

  it('shows other resources when it is about something else', async () => {
    const widget = await open({ about: 'vicinato' });
    widget.element.setAttribute('about', 'accoglienza');
    await widget.element.updateComplete;
    expect(names(widget)).to.deep.equal(['Mappa dei luoghi aperti']);
    widget.element.removeAttribute('about');
    await widget.element.updateComplete;
    expect(names(widget)).to.have.length(4);
  });

  it('tells what is wrong in its attributes, and goes on', async () => {
    const widget = await open({ limit: '-3', 'heading-level': 'due' });
    await until(() => warnings.length === 2);
    expect(warnings[0]).to.contain('<vicinia-related>').and.to.contain('-3');
    expect(names(widget)).to.have.length(4);
  });
});
