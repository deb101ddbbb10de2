import { html, nothing, type TemplateResult } from 'lit';
import type { Material } from '@vicinia/feed/model.js';
import { attachmentLine } from '../../details/background.ts';
import { playable } from './playable.ts';
import { player, type Playing } from './player.ts';
import type { PathContext } from './path-context.ts';

export interface MaterialOptions {
  /** How it is being played; undefined while it is not. */
  playing: Playing | undefined;
  onPlay: (playing: Playing | undefined) => void;
}

/** Something to study with; what is seen or heard plays here once that is asked for, and nothing is fetched before. */
export function materialLine(material: Material, options: MaterialOptions, context: PathContext): TemplateResult {
  const { words, onPage } = context;
  const { kind, captions, title } = material;
  const more = [words.messages.materialKind[kind], ...(captions ? [words.text('captions')] : [])];
  const media = onPage ? undefined : playable(material);
  const { playing, onPlay } = options;
  const name = words.text(playing ? 'closePlayer' : kind === 'audio' ? 'listen' : 'watch');
  return html`<p>${attachmentLine(material, context, more)}</p>
    ${
      media
        ? html`<button
              class="button play"
              part="button"
              aria-expanded=${playing ? 'true' : 'false'}
              @click=${() => onPlay(playing ? undefined : media.captions ? 'captioned' : 'plain')}
            >
              <span
                >${name}<span class="hidden">: <bdi>${title}</bdi></span></span
              ></button
            >${playing ? player(material, media, playing, onPlay, context) : nothing}`
        : nothing
    }`;
}
