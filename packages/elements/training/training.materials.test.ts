import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Material } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { until } from '@vicinia/testing/asserts/until.js';
import { feedAddress, requestCount } from '@vicinia/testing/feed-server/feed-address.js';
import { feedOf } from '@vicinia/testing/listing/feed-of.js';
import { nameOf, read } from '@vicinia/testing/listing/listing.js';
import { shownTraining } from '@vicinia/testing/training/shown-training.js';
import { loadDictionary } from '../messages/dictionaries.ts';
import { loadWords } from './path/path-part.ts';
import { playable } from './path/playable.ts';
import { player, type Playing } from './path/player.ts';
import { loadTrainingDictionary } from './training-dictionary.ts';
import './define.ts';

const pathWith = (...materials: object[]) =>
  shownTraining({
    src: feedOf([{ title: 'Corso', _vicinia: { modules: [{ title: 'Primo', materials }] } }], {
      _vicinia: { type: 'training' },
    }),
  });

describe('<vicinia-training>, materials', () => {
  staysQuiet();

  it('says what each is, its type, length, size, language and licence', async () => {
    const path = await shownTraining({ src: feedAddress('training'), item: 'attivare' });
    // Engines differ in the case of languages’ names.
    expect(path.texts('.materials li').map((it) => it.replace(/\s/g, ' ').replace('Inglese', 'inglese'))).to.deep.equal(
      ['Ventidue diapositive (Diapositive, PDF, 2,2 MB, CC BY 4.0)', 'Modello di patto (Documento, ODT, inglese)'],
    );
  });

  it('asks for nothing of a film before it is to be played', async () => {
    const url = feedAddress('one-item', { answers: ['ok'] });
    const path = await pathWith({ kind: 'video', title: 'Film', url, format: 'video/mp4', duration: 125 });
    const [button] = path.all<HTMLButtonElement>('.play');
    expect(read(button)).to.equal('Guarda qui: Film');
    expect(button).to.have.attribute('aria-expanded', 'false');
    expect(path.find('video, audio, source, track, iframe, img, link')).to.be.null;
    expect(await requestCount(url)).to.equal(0);
    button!.click();
    await until(async () => (await requestCount(url)) > 0, 'the film is fetched');
  });

  it('says so where it cannot be played, and closes', async () => {
    const url = feedAddress('one-item', { answers: ['ok'] });
    const path = await pathWith({ kind: 'audio', title: 'Voci', url, format: 'audio/mpeg' });
    expect(read(path.find('.play'))).to.equal('Ascolta qui: Voci');
    path.find('.play')!.click();
    await until(() => path.find('.materials [role="status"]'), 'the complaint');
    expect(read(path.find('.materials [role="status"]'))).to.contain('apri il file');
    expect(nameOf(path.find('.play')!)).to.equal('Chiudi: Voci');
    path.find('.play')!.click();
    await until(() => path.find('.play')!.getAttribute('aria-expanded') === 'false');
    expect(path.find('.materials [role="status"], audio')).to.be.null;
  });

  it('offers to play only what a browser can play and may fetch', () => {
    const film = { kind: 'video', title: 'Film', url: 'https://video.example/a.mp4' } as const;
    const plays = (more: Partial<Material>) => playable({ ...film, ...more }) !== undefined;
    expect(plays({})).to.be.true;
    expect(plays({ url: 'https://video.example/watch?v=1', format: 'video/webm' })).to.be.true;
    expect(plays({ url: 'https://video.example/watch?v=1' })).to.be.false;
    expect(plays({ format: 'text/html' })).to.be.false;
    expect(plays({ url: 'http://video.example/a.mp4' })).to.be.false;
    expect(plays({ url: 'javascript:alert(1)//a.mp4', format: 'video/mp4' })).to.be.false;
    expect(plays({ kind: 'slides' })).to.be.false;
    expect(playable({ ...film, captions: 'javascript:alert(1)' })!.captions).to.be.undefined;
  });

  describe('the player', () => {
    const src = 'https://video.example/a.mp4';
    async function shown(kind: 'video' | 'audio', playing: Playing, captions?: string) {
      const words = await loadWords(await loadTrainingDictionary(await loadDictionary('it')));
      const context = { words, feedLanguage: 'it', level: 2, dates: { language: 'it', timeZone: 'UTC', now: 0 } };
      const calls: Playing[] = [];
      // Nothing is fetched in a document that is not shown.
      const inert = document.implementation.createHTMLDocument();
      const material = { kind, title: 'Film', url: src };
      const onPlay = (it: Playing) => void calls.push(it);
      render(player(material, { src, captions }, playing, onPlay, context), inert.body, { creationScope: inert });
      return { element: inert.body.querySelector<HTMLVideoElement>('video, audio, p')!, calls };
    }

    it('has controls, a name and captions', async () => {
      const { element } = await shown('video', 'captioned', 'https://video.example/a.vtt');
      expect(element.matches('video[controls][autoplay][playsinline][crossorigin][aria-label="Film"]')).to.be.true;
      const track = element.querySelector('track')!;
      expect([track.kind, track.srclang, track.label]).to.deep.equal(['captions', 'it', 'Sottotitoli']);
    });

    it('asks a server for no permission that captions from here do not need', async () => {
      const { element } = await shown('video', 'captioned', `${location.origin}/a.vtt`);
      expect(element.matches('[crossorigin]')).to.be.false;
    });

    it('shows what is heard with captions as a film, without as sound', async () => {
      expect((await shown('audio', 'captioned', `${location.origin}/a.vtt`)).element.localName).to.equal('video');
      expect((await shown('audio', 'plain')).element.localName).to.equal('audio');
    });

    it('goes on without captions when they are refused, and gives up then', async () => {
      const first = await shown('video', 'captioned', 'https://video.example/a.vtt');
      first.element.dispatchEvent(new Event('error'));
      const second = await shown('video', 'plain');
      second.element.dispatchEvent(new Event('error'));
      expect([...first.calls, ...second.calls]).to.deep.equal(['plain', 'failed']);
    });
  });
});
