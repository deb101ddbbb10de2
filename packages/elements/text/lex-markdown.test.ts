import { expect } from '@open-wc/testing';
import { Tokenizer } from 'marked';
import { endlessMarkdown } from '@vicinia/testing/texts/endless-markdown.js';
import { lexMarkdown } from './lex-markdown.ts';

type Rule = (text: unknown, ...more: unknown[]) => unknown;
const rules = Tokenizer.prototype as unknown as Record<string, Rule>;
const names = Object.getOwnPropertyNames(rules).filter((name) => name !== 'constructor');

/** How often a rule is tried while a text is read, and how many characters stand before these rules in all. */
function workOn(text: string): { tries: number; characters: number } {
  const own = names.map((name) => [name, rules[name]!] as const);
  const work = { tries: 0, characters: 0 };
  for (const [name, rule] of own)
    rules[name] = function (text, ...more) {
      work.tries += 1;
      work.characters += String(text).length;
      return rule.call(this, text, ...more);
    };
  lexMarkdown(text);
  for (const [name, rule] of own) rules[name] = rule;
  return work;
}

const longest = 20_000;

// What takes long differs between engines and machines; the bench measures it (`npm run bench`).
describe('lexMarkdown', () => {
  for (const length of [100, 200, 245, 290, 1_000, 2_400, 4_900, 20_000])
    it(`tries rules so often that no engine takes long, with blocks of ${length} characters`, () => {
      for (const [what, block] of endlessMarkdown(length)) {
        const { tries, characters } = workOn(`${block}\n\na`.repeat(Math.ceil(longest / (block.length + 3))));
        expect(tries, what).to.be.lessThan(30_000);
        expect(characters, what).to.be.lessThan(25_000_000);
      }
    });

  for (const [what, text] of [
    ['a long list of contacts', '- *Ada*: ada.bianchi@vicinia.example, <b@c.example>\n'.repeat(20)],
    ['a long table', `| a | b | c | d |\n|---|---|---|---|\n${'| 1 | 2 | 3 | 4 |\n'.repeat(80)}`],
    ['lines of dots', `- caffè ${'.'.repeat(60)} 1,20 €\n- tè ${'.'.repeat(60)} 1,50 €\n`],
    ['a list of long items', '- uno\n  due\n  tre\n  quattro\n\n'.repeat(20)],
  ] as const)
    it(`reads ${what} as such`, () => {
      expect(lexMarkdown(text)[0]!.type).to.equal(what.endsWith('table') ? 'table' : 'list');
    });
});
