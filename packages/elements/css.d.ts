/** A style sheet beside an element, imported by it; the build makes it a module (`scripts/css-module.ts`). */
declare module '*.css' {
  import type { CSSResult } from 'lit';
  const styles: CSSResult;
  export default styles;
}
