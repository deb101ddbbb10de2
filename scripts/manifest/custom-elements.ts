import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { root } from '../process/root.ts';

const elements = path.join(root, 'packages/elements');

/** A line of an element's description: an attribute, event, slot, part, property or state. */
export interface Described {
  /** Empty for the default slot. */
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

/** An element as a custom-elements manifest has it, from what its class says of itself. */
export interface ElementDeclaration {
  tagName: string;
  description?: string;
  attributes?: readonly Described[];
  events?: readonly Described[];
  cssParts?: readonly Described[];
  cssProperties?: readonly Described[];
  cssStates?: readonly Described[];
  slots?: readonly Described[];
}

interface Manifest {
  schemaVersion: string;
  modules: { path: string; declarations?: Partial<ElementDeclaration>[] }[];
}

/** The custom-elements manifest (1.0.0) of the elements' sources: the modules that declare one with a tag. */
export function readManifest(): Manifest {
  const files = globSync('**/*.ts', { cwd: elements, exclude: ['dist/**', '**/*.test.ts', 'node_modules/**'] });
  const modules = files
    .sort()
    .map((file) =>
      ts.createSourceFile(file, readFileSync(path.join(elements, file), 'utf8'), ts.ScriptTarget.Latest, true),
    );
  const found = create({ modules, plugins: litPlugin(), context: { dev: false } }) as Manifest;
  // The analyzer also takes what an event carries for the name of one.
  for (const declared of found.modules.flatMap(({ declarations = [] }) => declarations))
    if (declared.events) declared.events = declared.events.filter(({ name }) => name.startsWith('vicinia-'));
  const withTag = found.modules.filter(({ declarations = [] }) => declarations.some(({ tagName }) => tagName));
  return { ...found, modules: withTag };
}

export function elementsOf({ modules }: Manifest): ElementDeclaration[] {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declared): declared is ElementDeclaration => declared.tagName !== undefined);
}
