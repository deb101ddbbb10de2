/** What became of it: `copied` and `unable` want to be told, the others the browser has shown. */
export type Shared = 'shared' | 'given up' | 'copied' | 'unable';

/** Puts a text where the visitor can paste it from. */
export async function copy(text: string): Promise<'copied' | 'unable'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    // No secure context, or the page that embeds this one forbids it.
    return 'unable';
  }
}

/** Passes an address on by the means of the device; where it has none the address is copied. */
export async function share(title: string, url: string): Promise<Shared> {
  if (!('share' in navigator)) return copy(url);
  try {
    await navigator.share({ title, url });
    return 'shared';
  } catch (error) {
    return (error as Error).name === 'AbortError' ? 'given up' : copy(url);
  }
}
