/**
 * The address by which a message is begun (RFC 6068): nothing that stands in an e-mail address from a feed can add a
 * field to it, and lines of the body end as that document has it.
 */
export function mailAddress(email: string, fields: Record<string, string> = {}): string {
  const query = Object.entries(fields).map(
    ([name, text]) => `${name}=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`,
  );
  const to = encodeURIComponent(email).replaceAll('%40', '@');
  return `mailto:${to}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}
