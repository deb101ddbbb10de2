import type { Notice } from '../../model/notice.ts';

/** What of a notice makes it another one, when it changes. */
const substance = ({ modified, title, summary, description, translations, severity, period, link }: Notice): string =>
  JSON.stringify([modified, title, summary, description, translations, severity, period, link]);

/**
 * A short text that stays the same until a notice changes in what it says, how severe it is, when it holds, or in its date of
 * change: by it a reader's "I know" is known to hold no longer. 53 bits of a hash, which no one need trust.
 */
export function noticeVersion(notice: Notice): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const char of substance(notice)) {
    const code = char.codePointAt(0)!;
    a = Math.imul(a ^ code, 0x9e3779b1);
    b = Math.imul(b ^ code, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return (0x1_0000_0000 * (b & 0x1f_ffff) + (a >>> 0)).toString(36);
}
