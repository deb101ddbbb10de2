import { expect } from '@open-wc/testing';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { nameOf, read } from '@vicinia/testing/listing/listing.js';
import { shownTraining } from '@vicinia/testing/training/shown-training.js';
import './define.ts';

const open = (more: Record<string, string> = {}, feed = 'training') =>
  shownTraining({ src: feedAddress(feed), ...more });

describe('<vicinia-training>, a listing of paths', () => {
  staysQuiet();

  it('lists what is training, the next session first, in words of its own', async () => {
    const listing = await open();
    expect(listing.texts('.title')).to.deep.equal(['Vicini attivi', 'Attivare comunità']);
    expect(listing.texts('.status')).to.deep.equal(['2 percorsi']);
    expect(read(listing.find('.search-field .label'))).to.equal('Cerca tra i percorsi');
  });

  it('says on a card what sort of path it is, how it stands with enrolling, when and where the next session is', async () => {
    const [vicini, attivare] = (await open()).all('article');
    expect(read(vicini!.querySelector('.kind'))).to.equal('Per cominciare · In presenza · 2 ore');
    expect(read(vicini!.querySelector('.enrolment'))).to.equal('Le iscrizioni aprono: ven 1 dicembre 2084');
    const facts = [...attivare!.querySelectorAll('.fact')].map((it) => read(it));
    expect(facts).to.deep.equal([
      'Prossimo incontro gio 1 marzo 2085, 17:30–19:30',
      'Luogo Sala delle Gru, Ravenna',
      'Promotore Servizio sociale',
    ]);
  });

  it('offers to narrow by what differs, and names the values', async () => {
    const listing = await open();
    expect(listing.texts('.facet summary')).to.deep.equal([
      'Tema',
      'Per chi',
      'Modalità',
      'Livello',
      'Comune',
      'Costo',
      'Iscrizioni',
    ]);
    for (const summary of listing.all('.facet summary')) summary.click();
    await until(() => listing.all('.facet').every((it) => it.querySelector('input')));
    const values = listing.all('.facet').map((it) => [...it.querySelectorAll('.choice-name')].map(read).join(', '));
    expect(values).to.deep.equal([
      'co-progettazione, vicinato',
      'Operatori, Tutti, Volontari',
      'In presenza, In presenza e online',
      'Intermedio, Per cominciare',
      'Cervia, Ravenna, Russi',
      'A pagamento, Gratuito',
      'Aperte, Non ancora aperte',
    ]);
  });

  it('narrows to where one can enrol', async () => {
    const listing = await open();
    listing.all('.facet summary').at(-1)!.click();
    await until(() => listing.find('.facet input'));
    listing.find('.facet input')!.click();
    await until(() => listing.texts('.title').join() === 'Attivare comunità');
    expect(listing.texts('.chip')).to.deep.equal(['Aperte']);
    expect(listing.texts('.status')).to.deep.equal(['1 percorso']);
  });

  it('keeps to what the host has locked', async () => {
    const listing = await open({ where: 'enrolment:not-yet' });
    expect(listing.texts('.title')).to.deep.equal(['Vicini attivi']);
  });

  it('finds a path by what stands in its modules', async () => {
    const listing = await open();
    const field = listing.find<HTMLInputElement>('input[type="search"]')!;
    field.value = 'sul campo';
    field.dispatchEvent(new Event('input'));
    await until(() => listing.texts('.title').join() === 'Attivare comunità');
    field.value = 'zzz';
    field.dispatchEvent(new Event('input'));
    await until(() => listing.texts('.message p').join() === 'Nessun percorso corrisponde alla ricerca.');
    expect(listing.texts('.drops .button')).to.deep.equal(['Senza la ricerca: 2 percorsi']);
  });

  it('shows the whole path under its card', async () => {
    const listing = await open();
    const button = listing.all<HTMLButtonElement>('.disclosure')[1]!;
    expect(nameOf(button)).to.equal('Il percorso: Attivare comunità');
    button.click();
    await until(() => listing.find('.details .path'));
    expect(listing.texts('.module-title')).to.deep.equal(['Perché', 'Sul campo']);
  });

  it('shows it over the page where the host wants that', async () => {
    const listing = await open({ details: 'dialog' });
    listing.all<HTMLButtonElement>('.disclosure')[1]!.click();
    await until(() => listing.find<HTMLDialogElement>('dialog')?.open && listing.find('dialog .path'));
    expect(listing.texts('dialog .title')).to.deep.equal(['Attivare comunità']);
  });

  it('tells the page that a path is about to open', async () => {
    const listing = await open();
    const opened: string[] = [];
    listing.element.addEventListener('vicinia-select', (event) => {
      event.preventDefault();
      opened.push(event.detail.item.id);
    });
    listing.find('.disclosure')!.click();
    await listing.element.updateComplete;
    expect(opened).to.deep.equal(['vicini']);
    expect(listing.find('.details')).to.be.null;
  });

  it('shows sessions in a calendar', async () => {
    const listing = await open();
    await until(() => listing.find('.tool'));
    expect(listing.texts('.tool')).to.deep.equal(['Elenco', 'Calendario']);
    await listing.press('Calendario');
    await until(() => listing.find('.calendar'));
  });

  it('says that there is none', async () => {
    expect((await open({}, 'empty')).texts('.message p')).to.deep.equal(['Per ora non ci sono percorsi pubblicati.']);
  });

  it('has the usual facets again when the host takes its own back', async () => {
    const listing = await open({ filters: 'level' });
    expect(listing.texts('.facet summary')).to.deep.equal(['Livello']);
    listing.element.removeAttribute('filters');
    await until(() => listing.all('.facet').length === 7);
  });
});
