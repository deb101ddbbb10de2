import { expect } from '@open-wc/testing';
import type { Item } from '../../model/feed.ts';
import { plainDescription } from './plain-description.ts';

const words = (description: string, descriptionFormat: NonNullable<Item['descriptionFormat']>) =>
  plainDescription({ type: 'notice', id: '1', title: 'Orto', description, descriptionFormat });

describe('plainDescription', () => {
  it('names no character in HTML', () => {
    expect(words('<p>Caff&egrave;&hellip; 5&nbsp;&euro;</p>', 'html')).to.equal('Caffè… 5 €');
  });

  it('names no character in Markdown either, but one that is written to be read', () => {
    expect(words('**Caff&egrave;** da 5&#8239;&euro;, in HTML \\&euro;', 'markdown')).to.equal(
      'Caffè da 5\u202f€, in HTML &euro;',
    );
  });

  it('leaves plain text alone', () => {
    expect(words(' R&D &egrave; ', 'text')).to.equal('R&D &egrave;');
  });
});
