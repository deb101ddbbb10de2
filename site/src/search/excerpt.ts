const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

const plain = (text: string) => text.replaceAll(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** A marked excerpt as nodes: it never passes through an HTML parser. */
export function excerptNodes(excerpt: string): Node[] {
  return excerpt.split(/<\/?mark>/).map((piece, i) => {
    const text = plain(piece);
    if (i % 2 === 0) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
