/** A listing under measure: an element with a shadow root, in the page, that shows the feed at an address. */
export type Contestant = (address: string) => HTMLElement;
