/** A JSON document as it comes from an address, for the converters of other people's formats. */
export function jsonSource(
  json: unknown,
  address = 'https://comune.example/dati',
  headers: Readonly<Record<string, string>> = {},
) {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  return {
    text,
    json: parse(text),
    address,
    mediaType: 'application/json',
    header: (name: string) => headers[name.toLowerCase()] ?? null,
    columns: undefined,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
