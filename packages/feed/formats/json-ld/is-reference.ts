/** Is this nothing but the address of a node, as most of a graph is? */
export function isReference(value: object): value is { '@id': unknown } {
  for (const key in value) if (key !== '@id') return false;
  return '@id' in value;
}
