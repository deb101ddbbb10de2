/** What happens in a host page that should not. */
export interface Records {
  /** Dialogs that something has opened: the calls of scripts that came with a feed. */
  ran: string[];
  /** What the page's policy has refused: `directive address`. */
  refused: string[];
  /** Where the page was about to go. */
  left: string[];
}

declare global {
  var records: Records;
}

const records: Records = { ran: [], refused: [], left: [] };
globalThis.records = records;

for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
  Object.assign(globalThis, {
    [name]: (...args: unknown[]) => void records.ran.push(`${name}(${args.map(String).join()})`),
  });

addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
  records.refused.push(`${effectiveDirective} ${blockedURI}${sample && ` ${sample}`}`);
});
addEventListener('pagehide', () => records.left.push(location.href));
addEventListener('hashchange', () => records.left.push(location.href));
addEventListener('submit', () => records.left.push('submit'), true);
