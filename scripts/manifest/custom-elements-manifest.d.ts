/** It comes with types for its plugins, but not for these. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  interface Compiler {
    createSourceFile(name: string, text: string, target: number, parents: boolean): object;
    ScriptTarget: { Latest: number };
  }
  export const ts: Compiler;
  export function create(options: { modules: object[]; plugins: object[]; context: { dev: boolean } }): object;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): object[];
}
