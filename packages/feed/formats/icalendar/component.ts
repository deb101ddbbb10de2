import type { Problem } from '../../problem/problem.ts';
import { Turn } from '../../read/turn.ts';
import { show } from '../../shape/read-shape.ts';
import { contentLines } from './content-lines.ts';
import { readProperty, type Property } from './property.ts';

/** A calendar, an event, a time zone … `line` is where it begins. */
export interface Component {
  /** In capitals. */
  readonly name: string;
  readonly properties: Property[];
  readonly components: Component[];
  readonly line: number;
}

/** These stand side by side in a calendar, never in each other. */
const siblings = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE', 'VAVAILABILITY']);

/** Puts a document's lines together to a tree, closing what was never closed and leaving out what is no line. */
export class ComponentReader {
  readonly problems: Problem[] = [];
  readonly #root: Component = { name: '', properties: [], components: [], line: 1 };
  #open: Component[] = [this.#root];

  /** The components that stand at the outside: one calendar, as a rule. */
  async read(document: string): Promise<Component[]> {
    const turn = new Turn();
    for (const line of contentLines(document)) {
      const [, word = '', name = ''] = /^(BEGIN|END)\s*:\s*(\S+)\s*$/i.exec(line.text) ?? [];
      if (word === '') this.#take(readProperty(line), line.text, line.number);
      else if (/^begin$/i.test(word)) this.#begin(name.toUpperCase(), line.number);
      else this.#end(name.toUpperCase(), line.text, line.number);
      if (turn.isOver) await turn.next();
    }
    this.#closeTo(1);
    return this.#root.components;
  }

  get #innermost(): Component {
    return this.#open.at(-1)!;
  }

  #begin(name: string, line: number): void {
    const sibling = siblings.has(name) ? this.#open.findIndex((it) => siblings.has(it.name)) : -1;
    if (name === 'VCALENDAR') this.#closeTo(1);
    else if (sibling >= 0) this.#closeTo(sibling);
    const component = { name, properties: [], components: [], line };
    this.#innermost.components.push(component);
    this.#open.push(component);
  }

  #end(name: string, text: string, line: number): void {
    const opened = this.#open.findLastIndex((it) => it.name === name);
    if (opened < 1) this.#bad(text, line);
    else {
      this.#closeTo(opened + 1);
      this.#open.pop();
    }
  }

  /** Closes what is still open inside, naming the outermost of it: the rest follows. */
  #closeTo(depth: number): void {
    const cut = this.#open[depth];
    if (cut) this.#report({ code: 'cut-off', severity: 'warning', found: cut.name, line: cut.line });
    this.#open.length = depth;
  }

  #take(property: Property | undefined, text: string, line: number): void {
    if (property) return void this.#innermost.properties.push(property);
    this.#bad(text, line);
    const last = this.#innermost.properties.at(-1);
    // Line breaks that somebody forgot to escape: what follows still belongs to the description.
    if (last?.name === 'DESCRIPTION' && typeof last.values[0] === 'string')
      this.#innermost.properties.splice(-1, 1, { ...last, values: [`${last.values[0]}\n${text}`], text: '' });
  }

  #bad(text: string, line: number): void {
    this.#report({ code: 'bad-line', severity: 'error', found: show(text), line });
  }

  #report(problem: Omit<Problem, 'path'>): void {
    this.problems.push({ ...problem, path: [] });
  }
}
