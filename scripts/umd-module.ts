/** Packages that come in the Universal Module Definition only: not made for `import`, and fond of the host's own loader. */
const umdOnly = /\/node_modules\/papaparse\/papaparse\.js$/;

export const isUmdOnly = (file: string): boolean => umdOnly.test(file);

/** Such a module as one that can be imported. It is kept from a page's RequireJS, which would swallow it. */
export const umdModule = (code: string): string => `const module = { exports: {} };
(function (module, exports, define) {
${code}
}).call(globalThis, module, module.exports);
export default module.exports;
`;
