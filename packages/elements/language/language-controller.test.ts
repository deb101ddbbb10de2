import { expect, nextFrame } from '@open-wc/testing';
import { LanguageController } from './language-controller.ts';

/** As much of an element as the controller sees. */
function host(lang: string) {
  const update = Promise.withResolvers<undefined>();
  const element = Object.assign(document.createElement('div'), { updates: 0 });
  element.lang = lang;
  const requestUpdate = () => {
    element.updates++;
    update.resolve(undefined);
  };
  const language = new LanguageController(Object.assign(element, { requestUpdate }));
  language.update();
  return { element, language, updated: update.promise };
}

describe('LanguageController', () => {
  // A catalogue is fetched once for a page: these two wait for the same one.
  const changes = host('en');
  changes.element.lang = 'it';
  changes.language.update();
  const stays = host('en');

  it('has Italian at once', () => {
    const { element, language } = host('it');
    expect(language.words!.language).to.equal('it');
    expect(element.updates).to.equal(0);
  });

  it('updates its host when words have come', async () => {
    await stays.updated;
    expect(stays.language.words!.language).to.equal('en');
    expect(stays.element.updates).to.equal(1);
  });

  it('passes over words that come when the language is another by then', async () => {
    await stays.updated;
    await nextFrame();
    expect(changes.language.words!.language).to.equal('it');
    expect(changes.element.updates).to.equal(0);
  });

  it('tells which language was asked for, whether there are words in it or not', () => {
    const { language } = host('pt');
    expect(language.wanted).to.equal('pt');
    expect(language.words!.language).to.equal('it');
  });
});
