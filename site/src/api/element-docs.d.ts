declare module 'virtual:element-docs' {
  const docs: readonly import('../../../scripts/manifest/custom-elements.ts').ElementDeclaration[];
  export default docs;
}
