/** Ids of pages whose text an editor writes and whose contents are made by a file under `pages/`. */
export const madePages: readonly string[] = Object.keys(import.meta.glob('../pages/\\[...language\\]/**/*.astro')).map(
  (file) => file.replace('../pages/[...language]/', '').replace(/(\/index)?\.astro$/, ''),
);
