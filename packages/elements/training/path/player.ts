import { html, type TemplateResult } from 'lit';
import type { Material } from '@vicinia/feed/model.js';
import type { PathContext } from './path-context.ts';
import type { PlayableMedia } from './playable.ts';

/** With its captions, or without those since they were refused; or not at all. */
export type Playing = 'captioned' | 'plain' | 'failed';

/**
 * A player of the browser's own. Captions from elsewhere need a server that allows it (CORS) for what they belong to as well;
 * where that is refused it is played without them. What is only heard shows its captions as a film without a picture.
 */
export function player(
  { kind, title, language }: Material,
  { src, captions }: PlayableMedia,
  playing: Playing,
  onPlay: (playing: Playing) => void,
  { words, feedLanguage }: PathContext,
): TemplateResult {
  if (playing === 'failed') return html`<p role="status"><bdi>${words.text('cannotPlay')}</bdi></p>`;
  const onError = () => onPlay(playing === 'captioned' ? 'plain' : 'failed');
  if (playing === 'captioned' && captions !== undefined) {
    const track = html`<track
      kind="captions"
      default
      label=${words.text('captions')}
      srclang=${language ?? feedLanguage ?? words.language}
      src=${captions}
    />`;
    const looks = kind === 'audio' ? 'player heard' : 'player';
    // prettier-ignore
    return new URL(captions).origin === location.origin
      ? html`<video class=${looks} part="player" controls autoplay playsinline aria-label=${title} src=${src} @error=${onError}>${track}</video>`
      : html`<video class=${looks} part="player" controls autoplay playsinline crossorigin aria-label=${title} src=${src} @error=${onError}>${track}</video>`;
  }
  // prettier-ignore
  return kind === 'audio'
    ? html`<audio class="player" part="player" controls autoplay aria-label=${title} src=${src} @error=${onError}></audio>`
    : html`<video class="player" part="player" controls autoplay playsinline aria-label=${title} src=${src} @error=${onError}></video>`;
}
