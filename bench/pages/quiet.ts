/** Longer than what a listing takes from one step to the next, in milliseconds. */
const QUIET = 150;

/** Resolves, once nothing has changed in a listing for a while, to the instant of the last change; to 0 if there was none. */
export function quiet(root: ShadowRoot): Promise<number> {
  const start = performance.now();
  let last = 0;
  const observer = new MutationObserver(() => (last = performance.now()));
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  return new Promise((resolve) => {
    const look = () => {
      if (performance.now() - Math.max(start, last) < QUIET) setTimeout(look, 50);
      else {
        observer.disconnect();
        resolve(last);
      }
    };
    look();
  });
}
