/** A document as it comes from an address, for the converters of other people's formats. */
export const sourceOf = (text: string, columns?: Readonly<Record<string, string>>) => ({
  text,
  json: undefined,
  address: 'https://comune.example/dati/feed',
  mediaType: undefined,
  header: () => null,
  columns,
});
