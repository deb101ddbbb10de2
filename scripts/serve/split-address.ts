export interface SplitAddress {
  /** The path as it was written. Slashes doubled at its start are one: a redirect to `//a.b/` would leave the host. */
  written: string;
  /** The path decoded; undefined when it cannot be. */
  decoded: string | undefined;
  /** `?a=b`, or nothing. */
  query: string;
}

/** Takes apart the address of a request line. */
export function splitAddress(address: string): SplitAddress {
  const [, path = '/', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(address) ?? [];
  const written = path.replace(/^[/\\]{2,}/, '/');
  try {
    return { written, query, decoded: decodeURIComponent(written) };
  } catch {
    return { written, query, decoded: undefined };
  }
}
