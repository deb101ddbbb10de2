/** An empty element in a document that is shown nowhere: what is in it neither runs nor fetches anything. */
export const inertBox = (): HTMLElement => document.implementation.createHTMLDocument('').createElement('div');
