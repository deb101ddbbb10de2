/** Where two listings differ, in words; undefined when they show the same. Without this the comparison would say nothing. */
export function differenceOf(vicinia: readonly string[], vanilla: readonly string[]): string | undefined {
  const length = Math.max(vicinia.length, vanilla.length);
  for (let line = 0; line < length; line++) {
    const [ours, theirs] = [vicinia[line], vanilla[line]];
    if (ours === theirs) continue;
    return `The hand-written listing (bench/vanilla) no longer shows what the element shows. First difference, line ${line + 1}:
  element       ${ours?.trim() ?? '(nothing)'}
  hand-written  ${theirs?.trim() ?? '(nothing)'}`;
  }
  return undefined;
}
