import { expect } from '@open-wc/testing';
import type { Image } from '@vicinia/feed/model.js';
import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { Details } from '@vicinia/testing/details/details-of.js';
import { read } from '@vicinia/testing/listing/listing.js';

// Nothing is fetched: the pictures are never in the page, and lazy.
const image: Image = { url: 'https://vicinia.example/orto.jpg', alt: 'Un campo', width: 800, height: 600 };

describe('the details, pictures', () => {
  staysQuiet();

  it('say what they show, keep their room, and load when they are near', async () => {
    const { element } = await Details.of({ images: [image] });
    const { attributes } = element.querySelector('img')!;
    expect(Object.fromEntries([...attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      src: 'https://vicinia.example/orto.jpg',
      alt: 'Un campo',
      width: '800',
      height: '600',
      loading: 'lazy',
      decoding: 'async',
      referrerpolicy: 'no-referrer',
    });
  });

  it('say whom they are by, in a direction of its own', async () => {
    const { element } = await Details.of({ images: [{ ...image, credit: 'تصوير ليلى' }] });
    expect(element.querySelector('figure > figcaption[dir=auto]')).to.have.text('تصوير ليلى');
  });

  it('need not tell their size', async () => {
    const { element } = await Details.of({ images: [{ url: image.url, alt: '' }] });
    const picture = element.querySelector('img')!;
    expect([picture.hasAttribute('width'), picture.hasAttribute('height'), picture.alt]).to.deep.equal([
      false,
      false,
      '',
    ]);
  });

  it('are not shown twice; whom the first is by is said all the same', async () => {
    const images = [
      { ...image, credit: 'Foto di Ada' },
      { ...image, alt: 'Un banco' },
    ];
    const { element } = await Details.of({ images }, { pictured: true });
    expect([...element.querySelectorAll('img')].map(({ alt }) => alt)).to.deep.equal(['Un banco']);
    expect([...element.querySelectorAll('figure')].map(read)).to.deep.equal(['Foto di Ada', '']);
  });

  it('leave no trace where they may not be fetched', async () => {
    const { element } = await Details.of({
      images: [{ ...image, url: 'http://altrove.example/a.jpg', credit: 'Ada' }],
    });
    expect(element.querySelectorAll('figure, img, .photos')).to.have.length(0);
  });
});
