import { expect } from '@open-wc/testing';
import { searchedBody } from './searched-body.ts';

const body = (description: string, descriptionFormat?: 'html' | 'markdown' | 'text') =>
  searchedBody({
    type: 'notice',
    id: '1',
    title: 'Orto',
    description,
    ...(descriptionFormat && { descriptionFormat }),
  });

describe('searchedBody', () => {
  it('is the words of HTML, accents and all', () => {
    expect(body('<p>Perch&eacute; l&rsquo;<b>orto</b></p><script>no</script>', 'html')).to.equal('Perché l’orto');
  });

  it('is Markdown with its accents', () => {
    expect(body('Perch&eacute; **no**', 'markdown')).to.equal('Perché **no**');
  });

  it('is plain text as it stands', () => {
    expect(body('R&D &egrave; <b>', 'text')).to.equal('R&D &egrave; <b>');
    expect(searchedBody({ type: 'notice', id: '1', title: 'Orto' })).to.be.undefined;
  });
});
