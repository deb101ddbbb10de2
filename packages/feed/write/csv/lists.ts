/** Terms as they stand together in one cell, so that the reader parts them again; a lone comma must not part anything. */
export function terms(list: readonly string[] | undefined): string | undefined {
  const parts = (list ?? []).map((term) => term.replace(/\s*[;|\n]\s*/g, ', '));
  const [only = ''] = parts;
  return parts.length === 1 && only.includes(',') ? `${only};` : parts.join('; ') || undefined;
}

/** Addresses in one cell, with what would part them written as URLs may write it. */
export const addresses = (list: readonly { readonly url: string }[] | undefined): string | undefined =>
  (list ?? []).map(({ url }) => url.replaceAll(';', '%3B').replaceAll('|', '%7C')).join('; ') || undefined;
