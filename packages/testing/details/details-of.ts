import { render } from 'lit';
import { loadFullDictionary, renderDetails, type DetailsContext } from '@vicinia/elements/details.js';
import { loadDictionary } from '@vicinia/elements/messages.js';
import type { Initiative } from '@vicinia/feed/model.js';
import { read } from '../listing/listing.ts';

interface View extends Partial<Omit<DetailsContext, 'words' | 'dates'>> {
  language?: string;
  /** When they are looked at. */
  now?: string;
}

/** What stands under the headings of an initiative's details, which know nothing but these facts. */
export class Details {
  readonly element: HTMLElement;

  private constructor(element: HTMLElement) {
    this.element = element;
  }

  /** Seen on 1 March 2085 from Rome, in Italian, unless told. */
  static async of(
    facts: Partial<Initiative>,
    { language = 'it', now = '2085-03-01T12:00:00+01:00', ...view }: View = {},
  ): Promise<Details> {
    const words = await loadFullDictionary(await loadDictionary(language));
    const dates = { language, timeZone: 'Europe/Rome', now: Date.parse(now) };
    const element = document.createElement('div');
    const item: Initiative = { type: 'initiative', id: '1', title: 'Orto', ...facts };
    const context = { words, dates, level: 2, feedLanguage: undefined, visitorZone: 'Europe/Rome', ...view };
    render(renderDetails(item, context), element);
    return new Details(element);
  }

  /** The names of the sections, in their order. */
  get titles(): string[] {
    return [...this.element.querySelectorAll('.section-title')].map(read);
  }

  section(title: string): HTMLElement {
    const sections = [...this.element.querySelectorAll<HTMLElement>('.section')];
    const section = sections.find((it) => read(it.querySelector('.section-title')) === title);
    if (!section) throw new Error(`There is no section "${title}" but ${this.titles.join(', ') || 'none'}`);
    return section;
  }

  /** What a section says, without its heading. */
  text(title: string): string {
    return read(this.section(title)).slice(title.length).trim();
  }

  /** What a section says, item by item. */
  lines(title: string): string[] {
    return [...this.section(title).querySelectorAll('li')].map(read);
  }

  /** The links of a section, or of all: what they say and where they lead. */
  links(title?: string): Record<string, string> {
    const links = (title === undefined ? this.element : this.section(title)).querySelectorAll('a');
    return Object.fromEntries([...links].map((link) => [read(link), link.href]));
  }
}

/** Those of these texts that stand in an element of their own, whose direction is found out for it alone. */
export const isolatedIn = (element: Element): string[] => [...element.querySelectorAll('bdi, [dir=auto]')].map(read);
