/** Where two listings differ, in words; undefined when they show the same. Without this the comparison would say nothing. */
export function differenceOf(
  vicinia: readonly string[],
  other: readonly string[],
  name = 'The hand-written listing (bench/vanilla)',
): string | undefined {
  const length = Math.max(vicinia.length, other.length);
  for (let line = 0; line < length; line++) {
    const [ours, theirs] = [vicinia[line], other[line]];
    if (ours === theirs) continue;
    return `${name} no longer shows what the element shows. First difference, line ${line + 1}:
  element       ${ours?.trim() ?? '(nothing)'}
  the other     ${theirs?.trim() ?? '(nothing)'}`;
  }
  return undefined;
}
