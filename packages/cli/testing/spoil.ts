import assert from 'node:assert/strict';
import { goodContent, type Spoilt } from './spoilt-content.data.ts';

/** The text of a good content with one thing wrong in it. */
export function spoil({ file, text, by }: Spoilt): string {
  const good = goodContent[file];
  if (text !== undefined) {
    assert.equal(good.split(text).length, 2, `«${text}» stands there once`);
    return good.replace(text, () => by);
  }
  const end = good.lastIndexOf('---\n');
  return `${good.slice(0, end)}${by}\n${good.slice(end)}`;
}
