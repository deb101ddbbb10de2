import { expect } from '@open-wc/testing';
import { expectFocus } from '@vicinia/testing/asserts/focused.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { heardWarnings } from '@vicinia/testing/asserts/warnings.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { nameOf, read } from '@vicinia/testing/listing/listing.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const open = (attributes: Record<string, string> = {}, fallback?: string) =>
  Widget.settled('vicinia-notices', { src: feedAddress('notices'), ...attributes }, fallback);

const titles = (widget: Widget) => widget.texts('.title');
const card = (widget: Widget, title: string) =>
  widget.all('.notice').find((it) => read(it.querySelector('.title')) === title)!;
const many = (count: number) => feedOf(Array.from({ length: count }, (_, i) => ({ title: `Nota ${i}` })));

describe('<vicinia-notices>', () => {
  staysQuiet();
  const warnings = heardWarnings();

  it('shows what holds now, the most severe first, and says how severe', async () => {
    const widget = await open();
    expect(titles(widget)).to.deep.equal([
      'Freddo intenso: la casa resta aperta',
      'La portineria si sposta',
      'Aperte le iscrizioni',
    ]);
    expect(widget.texts('.severity')).to.deep.equal(['Urgente', 'Avviso', 'Informazione']);
    expect(new Set(widget.all('.severity path').map((it) => it.getAttribute('d'))).size).to.equal(3);
    expect(widget.states).to.deep.equal(['ready']);
  });

  it('tells when each holds, in words', async () => {
    const widget = await open();
    const facts = (title: string) => [...card(widget, title).querySelectorAll('dd')].map(read);
    expect(facts('Freddo intenso: la casa resta aperta')).to.deep.equal([
      'sab 21 novembre 2020 – ven 30 novembre 2085',
      'Ravenna e Lido Adriano',
    ]);
    expect(facts('La portineria si sposta')).to.deep.equal(['Fino al mer 5 dicembre 2085']);
    expect(facts('Aperte le iscrizioni')[1]).to.equal('Volontari · Adulti · Età: 18+');
    expect([...card(widget, 'Aperte le iscrizioni').querySelectorAll('dt')].map(read)).to.deep.equal([
      'Quando',
      'Per chi',
    ]);
  });

  it('says how soon it is over', async () => {
    const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
    const src = feedOf([{ _vicinia: { type: 'notice', period: { until: day } } }], { _vicinia: { timeZone: 'UTC' } });
    const widget = await open({ src });
    expect(read(widget.find('dd'))).to.match(/^Fino al.* · finisce tra 3 giorni$/);
  });

  it('leads on to its page and beyond', async () => {
    const widget = await open();
    const links = widget.all<HTMLAnchorElement>('.notice a').map((it) => `${read(it)} ${it.href}`);
    expect(links).to.deep.equal([
      'Freddo intenso: la casa resta aperta https://vicinia.example/segnalazioni/freddo',
      'La portineria si sposta https://vicinia.example/segnalazioni/trasloco',
      'Modulo di iscrizione https://vicinia.example/modulo',
    ]);
  });

  it('unfolds what else there is to say, and only where there is', async () => {
    const widget = await open();
    expect(widget.all('button').map(nameOf)).to.deep.equal(['Dettagli: Freddo intenso: la casa resta aperta']);
    expect(read(card(widget, 'Aperte le iscrizioni').querySelector('.summary'))).to.equal('Restano sette posti.');
    await widget.press('Dettagli: Freddo intenso: la casa resta aperta');
    await until(() => widget.find('.details strong'));
    expect(read(widget.find('.details strong'))).to.equal('dalle 20 alle 8');
    expect(widget.find<HTMLAnchorElement>('.details a')!.href).to.equal('tel:0544000150');
    await widget.press('Chiudi i dettagli: Freddo intenso: la casa resta aperta');
    expect(widget.find('.details')).to.be.null;
  });

  it('lets the host page show details elsewhere', async () => {
    const widget = await open();
    const asked: string[] = [];
    widget.element.addEventListener('vicinia-select', (event) => {
      event.preventDefault();
      asked.push(event.detail.item.id);
    });
    await widget.press('Dettagli: Freddo intenso: la casa resta aperta');
    expect(asked).to.deep.equal(['freddo']);
    expect(widget.find('.details')).to.be.null;
  });

  it('takes the level of its headings from the page', async () => {
    const widget = await open({ 'heading-level': '4' });
    expect(widget.all('h4.title')).to.have.length(3);
  });

  it('shows a few, and the others after a button, where reading goes on', async () => {
    const widget = await open({ src: many(8), limit: '3' });
    expect(titles(widget)).to.have.length(3);
    await widget.press('Mostra altre 5 segnalazioni');
    expect(titles(widget)).to.have.length(8);
    expect(widget.all('button')).to.have.length(0);
    expectFocus(widget.all('.notice')[3]);
  });

  it('speaks the language of its page, where it has the words', async () => {
    const widget = await open({ lang: 'en' });
    expect(titles(widget)[0]).to.equal('Severe cold: the house stays open');
    expect(widget.texts('.severity')).to.deep.equal(['Urgent', 'Warning', 'Information']);
    expect(card(widget, 'La portineria si sposta').querySelector('.title bdi')).to.have.attribute('lang', 'it');
    expect(widget.find('.further bdi')).to.have.attribute('lang', 'it');
    expect(read(card(widget, 'La portineria si sposta').querySelector('dd'))).to.equal('Until Wed, December 5, 2085');
  });

  it('takes no room where nothing holds', async () => {
    const src = feedOf([{ _vicinia: { type: 'notice', period: { until: '2020-01-01' } } }]);
    const widget = await open({ src }, '<h2 slot="heading">Segnalazioni</h2>');
    expect(widget.element.getBoundingClientRect().height).to.equal(0);
    expect(widget.root.textContent.trim()).to.equal('');
  });

  it('shows what stands in its slots', async () => {
    const slots = '<h2 slot="heading">Segnalazioni</h2><em slot="empty">Tutto tranquillo</em><p>Fallback</p>';
    const visible = ({ element }: Widget) =>
      [...element.children].filter((it) => it.checkVisibility()).map((it) => it.localName);
    expect(visible(await open({}, slots))).to.deep.equal(['h2']);
    expect(visible(await open({ src: many(0) }, slots))).to.deep.equal(['em']);
  });

  it('says that what it shows is invented', async () => {
    const widget = await open({ src: feedOf([{}], { _vicinia: { type: 'notice', example: true } }) });
    expect(widget.texts('.quiet')).to.deep.equal(['Contenuti di esempio: gruppi, persone e recapiti sono inventati.']);
  });

  it('tells what is wrong in its attributes, and goes on', async () => {
    const widget = await open({ limit: 'tanti', 'heading-level': '9' });
    await until(() => warnings.length === 2);
    expect(warnings[0]).to.contain('<vicinia-notices>').and.to.contain('tanti');
    expect(widget.all('h2.title')).to.have.length(3);
  });

  it('is read to its end before that is told', async () => {
    const widget = Widget.make('vicinia-notices', { src: feedAddress('notices') });
    const loaded: number[] = [];
    widget.element.addEventListener('vicinia-load', (event) => loaded.push(event.detail.count));
    document.body.append(widget.element);
    await until(() => loaded.length > 0);
    expect(loaded).to.deep.equal([5]);
    widget.element.remove();
  });
});
