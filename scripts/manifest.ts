import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import '@vicinia/elements/initiative/define.js';
import '@vicinia/elements/initiatives/define.js';
import '@vicinia/elements/notices/define.js';
import '@vicinia/elements/related/define.js';
import '@vicinia/elements/training/define.js';
import { elementsOf, readManifest, type Described, type ElementDeclaration } from './manifest/custom-elements.ts';
import { root } from './process/root.ts';

const folder = path.join(root, 'packages/elements');
const read = (pattern: string) =>
  globSync(pattern, { cwd: folder, exclude: ['dist/**', '**/*.test.ts', 'node_modules/**'] })
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

const found = (pattern: RegExp, text: string) => new Set([...text.matchAll(pattern)].map(([, name]) => name!));
const code = read('**/*.ts');

/** What the code has, all elements together, by the member of a manifest that should name it. */
const inCode = {
  cssParts: found(/\bpart="([a-z-]+)"/g, code),
  cssProperties: found(/^\s*(--vicinia-[a-z-]+):/gm, read('themes/default.css')),
  cssStates: new Set(['loading', 'ready', 'stale', 'failed']),
  slots: found(/<slot name="([a-z-]+)"/g, code),
  events: found(/\b(?:super|new (?:Custom)?Event)\('(vicinia-[a-z]+)'/g, code),
} as const;

type Member = keyof typeof inCode;

const namesOf = (lines: readonly Described[] = []) => lines.map(({ name }) => name);

/** What an element's class leaves unsaid, or says that is not so. */
function gaps(element: ElementDeclaration): string[] {
  const { tagName, attributes = [] } = element;
  const observed = (customElements.get(tagName) as unknown as { observedAttributes: string[] }).observedAttributes;
  const unknown = observed.filter((name) => !namesOf(attributes).includes(name));
  const untrue = namesOf(attributes).filter((name) => !observed.includes(name));
  const lines = [attributes, ...(Object.keys(inCode) as Member[]).map((member) => element[member] ?? [])].flat();
  return [
    ...unknown.map((name) => `attribute ${name}: the manifest does not name it`),
    ...untrue.map((name) => `attribute ${name}: the element does not take it`),
    ...lines.filter(({ description }) => !description).map(({ name }) => `${name}: without a description`),
    ...[...inCode.cssProperties].flatMap((name) =>
      namesOf(element.cssProperties).includes(name) ? [] : `${name}: the manifest does not name it`,
    ),
  ].map((gap) => `<${tagName}>, ${gap}`);
}

const elements = elementsOf(readManifest());
const complaints = elements.flatMap(gaps);
for (const member of Object.keys(inCode) as Member[]) {
  const named = new Set(elements.flatMap((element) => namesOf(element[member])).filter(Boolean));
  const missing = [...inCode[member]].filter((name) => !named.has(name));
  complaints.push(...missing.map((name) => `${member}, ${name}: no element’s comment names it`));
  // Some parts are named by a variable.
  const extra = member === 'cssParts' ? [] : [...named].filter((name) => !inCode[member].has(name));
  complaints.push(...extra.map((name) => `${member}, ${name}: named in a comment, and nowhere in the code`));
}
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
