import type { CSSResultOrNative, LitElement } from 'lit';

/** Gives an element's shadow root a style sheet that something in it has brought along, once. */
export function adopt({ renderRoot }: LitElement, styles: CSSResultOrNative): void {
  const { adoptedStyleSheets } = renderRoot as ShadowRoot;
  const sheet = 'styleSheet' in styles ? styles.styleSheet! : styles;
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
