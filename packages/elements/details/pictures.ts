import { html, nothing } from 'lit';
import type { Image, Item } from '@vicinia/feed/model.js';
import { safeImage } from '../text/safe-image.ts';
import type { DetailsContext } from './details-context.ts';
import type { Part } from './section.ts';

function picture({ url, alt, width, height, credit }: Image, isShown: boolean, { onPage }: DetailsContext): Part {
  const src = safeImage(url);
  if (!src) return nothing;
  const image = html`<img
    src=${src}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    referrerpolicy=${onPage ? nothing : 'no-referrer'}
  />`;
  if (isShown && !credit) return nothing;
  return html`<figure class="photo">
    ${isShown ? nothing : image} ${credit ? html`<figcaption dir="auto">${credit}</figcaption>` : nothing}
  </figure>`;
}

/** The pictures, each with whom it is by; of one that stands beside the details already, only that. */
export function pictures({ images = [] }: Item, context: DetailsContext): Part {
  const shown = images.map((image, i) => picture(image, i === 0 && context.pictured === true, context));
  return shown.some((it) => it !== nothing) ? html`<div class="photos">${shown}</div>` : nothing;
}
