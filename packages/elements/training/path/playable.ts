import type { Material } from '@vicinia/feed/model.js';
import { safeImage } from '../../text/safe-image.ts';

const endings = { video: /\.(mp4|m4v|webm|ogv|mov)$/i, audio: /\.(mp3|m4a|aac|ogg|oga|opus|wav|flac|webm)$/i };

export interface PlayableMedia {
  src: string;
  captions: string | undefined;
}

/** The addresses of what a browser can play by itself and may be fetched; undefined of a page on which it is shown, and of all else. */
export function playable({ kind, url, format, captions }: Material): PlayableMedia | undefined {
  if (kind !== 'video' && kind !== 'audio') return undefined;
  // As strict as with pictures: over https, or from the page's own origin.
  const src = safeImage(url);
  if (!src) return undefined;
  const fits = format ? /^(video|audio)\//i.test(format) : endings[kind].test(new URL(src).pathname);
  return fits ? { src, captions: captions === undefined ? undefined : safeImage(captions) } : undefined;
}
