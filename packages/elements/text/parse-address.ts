/** Parsed as a browser would, so that white space or capitals in the scheme cannot hide it. */
export function parseAddress(address: string, base: string | undefined): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
