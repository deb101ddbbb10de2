import type { Described, ElementDeclaration } from './custom-elements.ts';

const described = ({ name, description }: Described) => ({ name, ...(description && { description }) });

/** Each name once, from whichever element says it first. */
function once(lines: readonly Described[]): Described[] {
  return [...new Map(lines.toReversed().map((line) => [line.name, line])).values()].toReversed();
}

const all = (
  elements: readonly ElementDeclaration[],
  pick: (element: ElementDeclaration) => readonly Described[] = () => [],
) => once(elements.flatMap((element) => pick(element)));

/** What VS Code completes in HTML (its custom data, version 1.1). */
export function vscodeHtml(elements: readonly ElementDeclaration[]) {
  const tags = elements.map(({ tagName, description, attributes = [] }) => ({
    ...described({ name: tagName, ...(description && { description }) }),
    attributes: attributes.map(({ type, ...line }) => ({
      ...described(line),
      ...(type?.text === 'boolean' && { valueSet: 'v' }),
    })),
  }));
  return { version: 1.1, tags };
}

/** What VS Code completes in style sheets. */
export function vscodeCss(elements: readonly ElementDeclaration[]) {
  const parts = all(elements, ({ cssParts = [] }) => cssParts);
  const states = all(elements, ({ cssStates = [] }) => cssStates);
  return {
    version: 1.1,
    properties: all(elements, ({ cssProperties = [] }) => cssProperties).map(described),
    pseudoElements: parts.map((part) => described({ ...part, name: `::part(${part.name})` })),
    pseudoClasses: states.map((state) => described({ ...state, name: `:state(${state.name})` })),
  };
}

/** What JetBrains' editors complete (web-types). */
export function webTypes(elements: readonly ElementDeclaration[], name: string, version: string) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          ...described({ name: element.tagName, ...(element.description && { description: element.description }) }),
          attributes: (element.attributes ?? []).map(({ type, ...line }) => ({
            ...described(line),
            ...(type && { value: { type: type.text } }),
          })),
          slots: (element.slots ?? []).map(described),
          js: { events: (element.events ?? []).map(described) },
          css: {
            properties: (element.cssProperties ?? []).map(described),
            parts: (element.cssParts ?? []).map(described),
          },
        })),
      },
    },
  };
}
