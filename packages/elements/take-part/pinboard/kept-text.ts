const name = 'vicinia-pinboard-1';

/** What storage would not take; then it is this that holds, for as long as the page is open. */
let refused: string | undefined;

/**
 * A text on the visitor's device. Storage may be missing, full or forbidden; reading it may throw, too, in a frame of another
 * site.
 */
export const keptText = {
  get(): string {
    if (refused !== undefined) return refused;
    try {
      return localStorage.getItem(name) ?? '';
    } catch {
      return '';
    }
  },

  /** False when the device does not keep it. */
  set(text: string): boolean {
    try {
      if (text) localStorage.setItem(name, text);
      else localStorage.removeItem(name);
      refused = undefined;
    } catch {
      refused = text;
    }
    return refused === undefined;
  },
};
