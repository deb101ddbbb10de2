import { html, nothing } from 'lit';
import { safeLink } from './safe-link.ts';

/** What every link out of a feed says: the other page gets no hold of this one, and is not told its address. */
export const foreignRel = 'noopener noreferrer';

interface LinkOptions {
  /** What a relative address is relative to; without it there is none. */
  base?: string | undefined;
  className?: string;
  part?: string;
}

/** A link to an address from a feed; its content alone, when the address is not one that may be linked. */
export function link(address: string, content: unknown, { base, className, part }: LinkOptions = {}): unknown {
  const href = safeLink(address, base);
  if (!href) return content;
  return html`<a class=${className ?? nothing} part=${part ?? nothing} href=${href} rel=${foreignRel}>${content}</a>`;
}
