/** Parses markup once; each call gives a fresh copy of its first element. */
export function template<E extends Element>(markup: string): () => E {
  const holder = document.createElement('template');
  holder.innerHTML = markup;
  const blank = holder.content.firstElementChild!;
  return () => document.importNode(blank, true) as E;
}
