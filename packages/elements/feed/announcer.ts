/**
 * Says things to assistive technology. One live region for the whole page, in its light DOM: live regions inside shadow
 * roots are not reliable, and several would talk over each other.
 */
let region: HTMLElement | undefined;

function create(): HTMLElement {
  const element = document.createElement('div');
  element.setAttribute('role', 'status');
  element.setAttribute('data-vicinia-announcer', '');
  // Through the CSSOM, which no Content-Security-Policy restricts, as it does style attributes.
  element.style.cssText =
    'position: absolute; top: 0; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap';
  return element;
}

/** Puts the region into the page ahead of the first message: a region that comes with its text is often not read. */
export function prepareAnnouncer(): void {
  region ??= create();
  if (region.isConnected) return;
  region.textContent = '';
  document.body.append(region);
}

/** A region that is new is listened to after so many milliseconds. */
const soon = 150;

function say(message: string, language: string): void {
  region!.lang = language;
  // The same text twice is no change, and would not be read again.
  region!.textContent = region!.textContent === message ? `${message}\u00a0` : message;
}

/** Has a message read out when the reader is next silent; a newer one takes the place of one not yet read. */
export function announce(message: string, language: string): void {
  if (region?.isConnected) return say(message, language);
  prepareAnnouncer();
  setTimeout(say, soon, message, language);
}
