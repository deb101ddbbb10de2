/** White space between tags shows nowhere here, and comments are Lit's. */
function outlineOf(node: Node, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (node instanceof Text) {
    const text = node.data.replace(/\s+/g, ' ').trim();
    return text ? [indent + text] : [];
  }
  if (!(node instanceof Element)) return [];
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${value}"`).sort();
  const children = [...node.childNodes].flatMap((child) => outlineOf(child, depth + 1));
  return [`${indent}<${node.localName}${attributes.join('')}>`, ...children];
}

/** What stands in a shadow root, one element or text a line, for comparing two listings. */
export const outline = (root: ShadowRoot): string[] => [...root.childNodes].flatMap((node) => outlineOf(node, 0));
