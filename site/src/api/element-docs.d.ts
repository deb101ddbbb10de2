declare module 'virtual:element-docs' {
  const docs: readonly import('./element-doc.ts').ElementDoc[];
  export default docs;
}
