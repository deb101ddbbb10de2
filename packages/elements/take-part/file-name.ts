/** A title as the name of a file, in its own script: `Orto di via Fiume: si semina!` is `orto-di-via-fiume-si-semina`. */
export function fileName(title = ''): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    if (name.length + word.length > 60) break;
    name += name ? `-${word}` : word;
  }
  return name || 'vicinia';
}
