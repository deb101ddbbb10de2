/** Longer than anything that a listing does in several steps, in milliseconds. */
const QUIET = 250;

/** Resolves, once nothing has changed in a listing for a while, to the instant of the last change. */
export function quiet(root: ShadowRoot): Promise<number> {
  let last = performance.now();
  const observer = new MutationObserver(() => (last = performance.now()));
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  return new Promise((resolve) => {
    const look = () => {
      if (performance.now() - last < QUIET) return setTimeout(look, 50);
      observer.disconnect();
      resolve(last);
    };
    look();
  });
}
