import type { Token } from 'marked';
import { countMarks, isEndless } from './bearable-markdown.ts';
import { swiftLexer } from './swift-lexer.ts';

/** So much is read as Markdown; what is longer goes on as plain text. */
const longestText = 15_000;

/** So long may a piece be, of which the next begins with a word after a blank line, or with a heading. */
const longestPiece = 5_000;

/** So many marks may there be, in a piece and in all: texts for people have some in each line. */
const mostMarksInPiece = 250;
const mostMarks = 800;

const pieceStart = /(?=\n[ \t]*\n\p{L})|(?=\n#{1,6} )/u;
const fence = /^ {0,3}(?:```|~~~)/m;

/** So many paragraphs a text that stands as it was written is parted into, at most. */
const mostParagraphs = 300;

const paragraph = (raw: string): Token => ({ type: 'paragraph', raw, tokens: [{ type: 'text', raw, text: raw }] });

function asWritten(text: string): Token[] {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim());
  return (parts.length > mostParagraphs ? [text] : parts).map(paragraph);
}

/**
 * Markdown as tokens. The lexer's time grows with the square of a text's length, and in some engines more, for harmless ones
 * too. So a text goes through in pieces, and what no person would write stands as it is: in less than 50 ms, whatever it is.
 */
export function lexMarkdown(written: string): Token[] {
  const text = written.replace(/\r\n?/g, '\n');
  const lexer = swiftLexer();
  // Within code that is fenced a blank line is no end.
  const pieces = fence.test(text) ? [text] : text.split(pieceStart);
  let length = 0;
  let marked = 0;
  for (const [index, piece] of pieces.entries()) {
    const count = countMarks(piece);
    length += piece.length;
    marked += count;
    if (length > longestText || marked > mostMarks) {
      lexer.tokens.push(...asWritten(pieces.slice(index).join('')));
      break;
    }
    if (piece.length > longestPiece || count > mostMarksInPiece || isEndless(piece))
      lexer.tokens.push(...asWritten(piece));
    else lexer.blockTokens(piece, lexer.tokens);
  }
  // After all blocks, since a link may be explained further down.
  for (const { src, tokens } of lexer.inlineQueue) lexer.inlineTokens(src, tokens);
  return lexer.tokens;
}
