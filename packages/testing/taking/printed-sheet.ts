import { read, type Listing } from '../listing/listing.ts';

/** The document that goes to paper: not the page with the dialog, but what the dialog's frame holds. */
export class PrintedSheet {
  readonly listing: Listing;
  readonly frame: HTMLIFrameElement;

  private constructor(listing: Listing, frame: HTMLIFrameElement) {
    this.listing = listing;
    this.frame = frame;
  }

  /** Waits for the sheet that a button has just asked for. */
  static async of(listing: Listing): Promise<PrintedSheet> {
    const frame = () => listing.find<HTMLIFrameElement>('.sheet-preview');
    await listing.until(() => frame()?.contentDocument?.querySelector('main'), 'a sheet');
    return new PrintedSheet(listing, frame()!);
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  get headings(): string[] {
    return [...this.document.querySelectorAll('h1, h2')].map(read);
  }

  /** What is known of the items: `Quando: gio 1 maggio`. */
  get facts(): string[] {
    return [...this.document.querySelectorAll('.fact')].map((fact) => {
      const [name, ...lines] = [...fact.children].map(read);
      return `${name}: ${lines.join(' | ')}`;
    });
  }

  get codes(): SVGSVGElement[] {
    return [...this.document.querySelectorAll('svg')];
  }

  /** Its style, as the browser has understood it. */
  get css(): string {
    const { adoptedStyleSheets } = this.document;
    return adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\n');
  }

  /** Presses "print", and tells whose dialog would have opened. */
  async print(): Promise<string[]> {
    const printed: string[] = [];
    const { print } = globalThis;
    globalThis.print = () => void printed.push('page');
    this.frame.contentWindow!.print = () => void printed.push('sheet');
    await this.listing.press('Stampa', this.listing.find('.sheet-bar')!);
    globalThis.print = print;
    return printed;
  }
}
