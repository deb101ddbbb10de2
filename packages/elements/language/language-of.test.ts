import { expect, fixture, html } from '@open-wc/testing';
import { languageOf } from './language-of.ts';

describe('languageOf', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('is the element’s own', async () => {
    expect(languageOf(await fixture(html`<p lang="fr"></p>`))).to.equal('fr');
  });

  it('is the nearest ancestor’s', async () => {
    const outer = await fixture(
      html`<div lang="fr">
        <div lang="de"><p></p></div>
      </div>`,
    );
    expect(languageOf(outer.querySelector('p')!)).to.equal('de');
  });

  it('passes over empty ones', async () => {
    const outer = await fixture(html`<div lang="fr"><p lang=""></p></div>`);
    expect(languageOf(outer.querySelector('p')!)).to.equal('fr');
  });

  it('looks out of shadow roots, within each other', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="fr"></div>`);
    const middle = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
    const inner = middle.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    expect(languageOf(inner)).to.equal('fr');
  });

  it('is Italian where nobody says, and for what is in no page', () => {
    expect(languageOf(document.createElement('p'))).to.equal('it');
  });
});
