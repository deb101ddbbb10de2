/** HTML's names for U+00A0 to U+00FF, in their order (HTML, 13.5). */
const latin1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave ' +
  'Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc ' +
  'Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc ' +
  'iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** Names and what they stand for: other letters, punctuation, spaces, currencies, signs that occur in prose. */
const others =
  'OElig Œ oelig œ Scaron Š scaron š Zcaron Ž zcaron ž Yuml Ÿ fnof ƒ Ccaron Č ccaron č Cacute Ć cacute ć Dstrok Đ dstrok đ ' +
  'Lstrok Ł lstrok ł Aogon Ą aogon ą Eogon Ę eogon ę Abreve Ă abreve ă inodot ı circ ˆ tilde ˜ ' +
  'ndash – mdash — horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ lsaquo ‹ rsaquo › dagger † Dagger ‡ bull • ' +
  'hellip … permil ‰ prime ′ Prime ″ oline ‾ frasl ⁄ excl ! quest ? num # dollar $ percnt % lpar ( rpar ) ast * plus + ' +
  'comma , period . sol / colon : semi ; equals = commat @ lsqb [ lbrack [ bsol \\ rsqb ] rbrack ] lowbar _ grave ` ' +
  'lcub { lbrace { verbar | vert | rcub } rbrace } euro € numero № trade ™ copysr ℗ larr ← uarr ↑ rarr → darr ↓ harr ↔ ' +
  'rArr ⇒ hArr ⇔ minus − ne ≠ le ≤ ge ≥ asymp ≈ infin ∞ radic √ sum ∑ loz ◊ star ☆ starf ★ phone ☎ female ♀ male ♂ ' +
  'check ✓ cross ✗ spades ♠ clubs ♣ hearts ♥ diams ♦ frac13 ⅓ frac23 ⅔ frac18 ⅛ ' +
  'ensp \u2002 emsp \u2003 thinsp \u2009 hairsp \u200a zwnj \u200c zwj \u200d lrm \u200e rlm \u200f Tab \u0009 NewLine \u000a';

const pairs = others.split(' ');
const named = new Map<string, string>([
  ...latin1.split(' ').map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...pairs.flatMap((name, i) => (i % 2 === 0 ? [[name, pairs[i + 1]!] as const] : [])),
]);

/** What Windows had at 128 to 159, which HTML takes numbers there for (HTML, 13.2.5.84). */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** These mean the same in capitals. */
const basic: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function ofNumber(number: string): string {
  const code = /^x/i.test(number) ? parseInt(number.slice(1), 16) : parseInt(number, 10);
  if (code === 0 || code > 0x10ffff) return '';
  // Half of a surrogate pair is no character.
  if (code >= 0xd800 && code < 0xe000) return '\ufffd';
  return windows[code - 0x80] ?? String.fromCodePoint(code);
}

const decode = (reference: string, name: string): string =>
  name.startsWith('#')
    ? ofNumber(name.slice(1))
    : (named.get(name) ?? (Object.hasOwn(basic, name.toLowerCase()) ? basic[name.toLowerCase()]! : reference));

/**
 * Text with its character references resolved: numbers, and about 250 of HTML's names (what no table has stays), where there
 * is no document to ask.
 */
export const decodeEntities = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,7});/gi, decode);
