import { expect } from '@open-wc/testing';
import { briefText } from './brief-text.ts';

const brief = (description: string, descriptionFormat?: 'html' | 'markdown' | 'text') =>
  briefText({ type: 'notice', id: 'a', title: 'a', description, ...(descriptionFormat && { descriptionFormat }) });

describe('briefText', () => {
  it('is a short text as it is', () => {
    expect(brief('La scuola\nè chiusa.')).to.equal('La scuola è chiusa.');
  });

  it('has the words of HTML alone', () => {
    expect(brief('<p>La <b>scuola</b></p><p>è chiusa &amp; basta.</p><script>no()</script>', 'html')).to.equal(
      'La scuola è chiusa & basta.',
    );
  });

  it('ends a long text at a word', () => {
    const text = brief('parola '.repeat(100))!;
    expect(text.length).to.be.within(270, 281);
    expect(text).to.match(/parola…$/);
  });

  it('cuts a word without an end', () => {
    expect(brief('a'.repeat(1000))).to.have.length(281);
  });

  it('leaves Markdown, and what says nothing', () => {
    expect(brief('**La scuola**', 'markdown')).to.be.undefined;
    expect(brief('<p> </p>', 'html')).to.be.undefined;
  });
});
