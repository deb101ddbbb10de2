/** What a host answers with for some paths. */
export interface HostRule {
  /** A path, or all below one: `/feeds/*`. */
  path: string;
  headers: Readonly<Record<string, string>>;
}

/** Everything that holds for a path which one of the rules names; a later rule wins. */
export function headersOf(rules: readonly HostRule[], path: string): Record<string, string> {
  const holding = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...holding.map(({ headers }) => headers)) as Record<string, string>;
}
