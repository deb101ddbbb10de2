/** Characters that XML 1.0 (2.2) does not allow, not even escaped: controls, halves of a pair, and two that are none. */
const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in XML, in elements and attributes alike. */
export const escapeXml = (text: string): string =>
  text.replace(forbidden, '').replace(/[&<>"]/g, (char) => references[char]!);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

/** An element around elements; nothing where there are none. */
export const around = (name: string, content: string, attributes: Attributes = {}): string =>
  content === '' ? '' : `<${name}${written(attributes)}>${content}</${name}>`;

/** An element that holds a text; nothing where there is none. */
export const element = (name: string, text: string | number | undefined, attributes: Attributes = {}): string =>
  text === undefined ? '' : around(name, escapeXml(String(text)), attributes);

/** An element that says all in its attributes. */
export const empty = (name: string, attributes: Attributes): string => `<${name}${written(attributes)}/>`;
