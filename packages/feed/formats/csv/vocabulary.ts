import type { Draft } from '../format.ts';
import { compact } from '../compact.ts';
import { words } from '../../query/fold.ts';
import type { TableRow } from './read-table.ts';

type Part = 'label' | 'code' | 'definition';

interface TermColumn {
  readonly index: number;
  readonly part: Part;
  readonly language: string;
  /** In a hierarchy the columns say on which level they are. */
  readonly level: number;
}

const languages: Readonly<Record<string, string>> = {
  it: 'it',
  ita: 'it',
  italiano: 'it',
  en: 'en',
  eng: 'en',
  inglese: 'en',
  english: 'en',
  de: 'de',
  deu: 'de',
  fr: 'fr',
  fra: 'fr',
};
const parts: readonly (readonly [Part, RegExp])[] = [
  ['label', /^(?:label|preflabel|etichetta|termine|term|concetto|concept|descrittore)$/],
  ['code', /^(?:codice|code|id|notation|notazione|uri)$/],
  ['definition', /^(?:definizione|definition|descrizione|description)$/],
];

function readHeader(header: string, index: number): TermColumn | undefined {
  const said = words(header.replace(/(\p{L})(\d)/gu, '$1 $2'));
  const part = parts.find(([, pattern]) => said.some((word) => pattern.test(word)))?.[0];
  if (!part || said.some((word) => /^(?:altern|alt$|sinonim|synonym|plural)/.test(word))) return undefined;
  const tag = said.find((word) => Object.hasOwn(languages, word));
  return {
    index,
    part,
    language: tag === undefined ? '' : languages[tag]!,
    level: Number(said.find((word) => /^\d$/.test(word)) ?? 1),
  };
}

/** A table of terms, such as the controlled vocabularies that public bodies publish: labels, codes, definitions. */
export class Vocabulary {
  readonly #columns: readonly TermColumn[];
  readonly #main: string;

  private constructor(columns: readonly TermColumn[]) {
    const tags = columns.filter(({ part }) => part === 'label').map(({ language }) => language);
    this.#columns = columns;
    this.#main = tags.includes('') ? '' : tags.includes('it') ? 'it' : tags[0]!;
  }

  /** Undefined for a table without a column of labels. */
  static of(headers: readonly string[]): Vocabulary | undefined {
    const columns = headers.map(readHeader).filter((it) => it !== undefined);
    return columns.some(({ part }) => part === 'label') ? new Vocabulary(columns) : undefined;
  }

  /** What each column was taken for, by its index. */
  get fields(): Map<number, string> {
    const names = { label: 'title', code: 'id', definition: 'description' };
    return new Map(
      this.#columns.map(({ index, part, language }) => [
        index,
        part === 'code' || language === this.#main ? names[part] : `translations.${language}.${names[part]}`,
      ]),
    );
  }

  /** The terms, each once: on the deepest level that its row has, the levels above being its topics. */
  drafts(rows: readonly TableRow[]): Draft[] {
    const terms = new Map<string, Draft>();
    for (const row of rows) {
      const draft = this.#draft(row);
      const id = String(draft?.fields.id ?? draft?.fields.title);
      const known = terms.get(id);
      if (draft) terms.set(id, known ? { ...known, fields: { ...draft.fields, ...known.fields } } : draft);
    }
    return [...terms.values()];
  }

  #draft({ cells, line }: TableRow): Draft | undefined {
    const find = (part: Part, level: number, language: string) => {
      const column = this.#columns.find(
        (it) => it.part === part && it.level === level && (part === 'code' || it.language === language),
      );
      return column === undefined ? undefined : cells[column.index]?.replace(/\s+/g, ' ').trim() || undefined;
    };
    const levels = [...new Set(this.#columns.map(({ level }) => level))].sort((a, b) => b - a);
    const level = levels.find((it) => find('label', it, this.#main) !== undefined);
    if (level === undefined) return undefined;
    const others = [...new Set(this.#columns.map(({ language }) => language))].filter(
      (it) => it !== '' && it !== this.#main,
    );
    const translations = others.map(
      (tag) =>
        [tag, compact({ title: find('label', level, tag), description: find('definition', level, tag) })] as const,
    );
    const description = find('definition', level, this.#main);
    const fields = {
      id: find('code', level, this.#main),
      title: find('label', level, this.#main),
      description,
      descriptionFormat: description && 'text',
      language: this.#main,
      translations: Object.fromEntries(translations.filter(([, it]) => it !== undefined)),
      topics: levels
        .filter((it) => it < level)
        .map((it) => find('label', it, this.#main))
        .filter((it) => it !== undefined),
    };
    return { type: 'resource', fields: compact(fields) ?? {}, origin: { line } };
  }
}
