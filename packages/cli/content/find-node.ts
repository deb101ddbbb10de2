import { isMap, isScalar, isSeq, type Document, type Node } from 'yaml';

type Path = readonly (string | number)[];

export interface Found {
  /** The name before the value, when it has one. */
  readonly key?: Node;
  readonly value?: Node;
  /** False when the path leads further than the document: this is then as deep as one gets. */
  readonly whole: boolean;
}

/** Follows a path into a YAML document. */
export function findNode(document: Document, path: Path): Found {
  let found: { key?: Node; value?: Node } = document.contents ? { value: document.contents } : {};
  for (const step of path) {
    const { value } = found;
    if (isMap(value)) {
      const pair = value.items.findLast(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return { ...found, whole: false };
      found = { key: pair.key as Node, ...(pair.value !== null && { value: pair.value as Node }) };
    } else if (isSeq(value) && value.items[Number(step)] !== undefined)
      found = { value: value.items[Number(step)] as Node };
    else return { ...found, whole: false };
  }
  return { ...found, whole: true };
}
