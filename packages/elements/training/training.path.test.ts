import { expect } from '@open-wc/testing';
import { until } from '@vicinia/testing/asserts/until.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { heardWarnings } from '@vicinia/testing/asserts/warnings.js';
import { feedAddress } from '@vicinia/testing/feed-server/feed-address.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { read } from '@vicinia/testing/listing/listing.js';
import { shownTraining } from '@vicinia/testing/training/shown-training.js';
import { Widget } from '@vicinia/testing/widget/widget.js';
import './define.ts';

const src = feedAddress('training');
const open = (more: Record<string, string> = {}) => shownTraining({ src, item: 'attivare', ...more });

describe('<vicinia-training item>', () => {
  staysQuiet();
  const warnings = heardWarnings();

  it('shows the path of that id, with all that is known of it', async () => {
    const path = await open();
    expect(path.texts('h2')).to.deep.equal(['Attivare comunità']);
    expect(path.texts('.kind')).to.deep.equal(['Intermedio · In presenza e online · 10 ore']);
    expect(path.texts('h3')).to.deep.equal([
      'Prossimo incontro',
      'In parole semplici',
      'Di che si tratta',
      'I moduli',
      'Dove metterlo in pratica',
      'Contatti',
      'In altre lingue',
    ]);
    expect(path.find('.disclosure, .facts, .search')).to.be.null;
  });

  it('shows the only path of a feed without being told which', async () => {
    const path = await shownTraining({ src: feedOf([{ title: 'Solo' }], { _vicinia: { type: 'training' } }) });
    expect(path.texts('h2')).to.deep.equal(['Solo']);
    expect(path.find('.search')).to.be.null;
  });

  it('leads to the initiatives that its feeds know', async () => {
    const path = await open();
    const section = path.all('.section').find((it) => read(it).startsWith('Dove metterlo'))!;
    expect([...section.querySelectorAll('a')].map(read)).to.deep.equal(['Orto condiviso']);
  });

  it('says which it has not found, and keeps what stands inside', async () => {
    const path = await open({ item: 'nessuno' });
    await until(() => path.find('.message'));
    expect(path.texts('.message p')).to.deep.equal([
      'Nel feed non c’è il percorso «nessuno»: avvisa chi cura questa pagina.',
    ]);
    expect(path.showsFallback).to.be.true;
  });

  it('does not take an initiative for a path', async () => {
    const path = await open({ item: 'orto' });
    expect(path.texts('.message p').join()).to.contain('Nel feed non c’è il percorso «orto»');
  });

  it('shows the parts that are asked for, and tells the webmaster of one that there is not', async () => {
    const path = await open({ sections: 'contacts facts lessons' });
    expect([...path.find('.path')!.children].map((it) => it.className)).to.deep.equal(['section', 'path-facts']);
    await until(() => warnings.length > 0);
    expect(warnings.join()).to.contain('lessons');
  });

  it('takes the level of its heading from the page', async () => {
    const path = await open({ 'heading-level': '3' });
    expect(path.texts('h3')).to.deep.equal(['Attivare comunità']);
    expect(path.texts('h4')[0]).to.equal('Prossimo incontro');
  });

  it('speaks the language of its page, and takes the path’s translation', async () => {
    const path = await open({ lang: 'en' });
    expect(path.texts('h2')).to.deep.equal(['Activating communities']);
    expect(path.texts('.next-title')).to.deep.equal(['Next session']);
    expect(path.find('.session-title')!.lang).to.equal('it');
  });

  it('runs from right to left in Arabic', async () => {
    const path = await open({ lang: 'ar' });
    expect(getComputedStyle(path.find('.path')!).direction).to.equal('rtl');
    expect(path.texts('.next-title')).to.deep.equal(['اللقاء القادم']);
  });

  it('changes its language, and back', async () => {
    const path = await open();
    path.element.lang = 'en';
    await until(() => path.texts('.next-title').join() === 'Next session');
    path.element.lang = 'it';
    await until(() => path.texts('.next-title').join() === 'Prossimo incontro');
  });

  it('shows another path when its attribute changes', async () => {
    const path = await open();
    path.element.setAttribute('item', 'vicini');
    await until(() => path.texts('h2').join() === 'Vicini attivi');
    path.element.removeAttribute('item');
    await until(() => path.find('.search'));
    expect(path.texts('.title')).to.deep.equal(['Vicini attivi', 'Attivare comunità']);
  });

  it('says that it loads, in words of its own', async () => {
    const path = await Widget.open('vicinia-training', { src: feedAddress('training', { answers: ['hang'] }) });
    await path.element.updateComplete;
    expect(path.texts('.message p')).to.deep.equal(['Sto caricando i percorsi…']);
    expect(path.element).to.have.attribute('aria-busy', 'true');
    expect(path.showsFallback).to.be.true;
  });

  it('says what has happened when the feed fails, tries again, and shows the path', async () => {
    const path = await shownTraining({ src: feedAddress('training', { answers: ['html', 'ok'] }), item: 'attivare' });
    expect(path.states).to.deep.equal(['failed']);
    expect(path.showsFallback).to.be.true;
    await path.press('Riprova');
    await until(() => path.find('.path'));
    expect(path.states).to.deep.equal(['ready']);
  });

  it('keeps the path when a later visit finds no network, and says of when it is', async () => {
    const path = await shownTraining({ src: feedAddress('training', { answers: ['ok', 'html'] }), item: 'attivare' });
    const settled = path.settles();
    const parent = path.element.parentElement!;
    path.element.remove();
    parent.append(path.element);
    await settled;
    await until(() => path.find('.message'));
    expect(path.states).to.deep.equal(['stale']);
    expect(path.find('.path')).to.exist;
  });

  it('loads when it is put into the page, wherever its attributes come from', async () => {
    const late = document.createElement('vicinia-training');
    late.item = 'vicini';
    document.body.append(late);
    late.src = src;
    await until(() => late.renderRoot.querySelector('.path'));
    expect(read(late.renderRoot.querySelector('h2'))).to.equal('Vicini attivi');
    late.remove();
  });
});
