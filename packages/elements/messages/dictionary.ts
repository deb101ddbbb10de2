import type { Messages, NamesOf, Plural } from './messages.ts';

type Values = Record<string, string | number>;

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));

/** One language's words, ready to use: fills in values and picks plurals. */
export class Dictionary<M extends Messages = Messages> {
  readonly language: string;
  readonly messages: M;
  readonly #plurals: Intl.PluralRules;
  readonly #numbers: Intl.NumberFormat;

  /** `language` may be regional (`en-GB`): it decides numbers, dates and plurals. */
  constructor(language: string, messages: M) {
    this.language = language;
    this.messages = messages;
    this.#plurals = new Intl.PluralRules(language);
    this.#numbers = new Intl.NumberFormat(language);
  }

  /** Which way the words run. A page's `dir` says nothing of the interface, which may speak another language. */
  get direction(): 'ltr' | 'rtl' {
    // Of the languages that it speaks this one alone.
    return this.language.startsWith('ar') ? 'rtl' : 'ltr';
  }

  text(name: NamesOf<M, string>, values: Values = {}): string {
    return fill(this.messages[name] as string, values);
  }

  plural(name: NamesOf<M, Plural>, n: number, values: Values = {}): string {
    const forms = this.messages[name] as Plural;
    return fill(forms[this.#plurals.select(n)] ?? forms.other, { ...values, n: this.#numbers.format(n) });
  }

  number(n: number): string {
    return this.#numbers.format(n);
  }
}
