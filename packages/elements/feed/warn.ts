import type { Problem } from '@vicinia/feed/problem.js';

const told = new Set<string>();

/** Tells the webmaster, once for each mistake, what is wrong in an element's attributes. The sentences load only then. */
export async function warn(element: Element, problems: readonly Problem[], language: string): Promise<void> {
  const name = element.localName;
  const fresh = problems.filter((problem) => {
    const key = `${name} ${problem.path.join('.')} ${problem.found}`;
    return !told.has(key) && told.add(key);
  });
  if (fresh.length === 0) return;
  const { explain } = await import('@vicinia/feed/problem.js');
  for (const problem of fresh) console.warn(`<${name}> ${explain(problem, language)}`);
}
