import { expect, type CDPSession, type Page } from '@playwright/test';

/** What assistive technology tells of one thing. */
interface Told {
  role: string;
  name: string;
}

/** Longer than any way through the page. */
const mostSteps = 150;

const matches = (name: string, wanted: string | RegExp) =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/**
 * Somebody who has a keyboard and no more, and knows of the page what the browser tells assistive technology of the
 * thing that has the focus: its role and its name.
 */
export class Citizen {
  readonly page: Page;
  readonly #devTools: CDPSession;

  private constructor(page: Page, devTools: CDPSession) {
    this.page = page;
    this.#devTools = devTools;
  }

  static async of(page: Page): Promise<Citizen> {
    await page.addInitScript(watchFocus);
    return new Citizen(page, await page.context().newCDPSession(page));
  }

  /** What has the focus, `button: Dettagli: Baskin`. */
  async focus(): Promise<string> {
    const { role, name } = await this.#told();
    return `${role}: ${name}`;
  }

  /** Presses Tab until what has the focus is the thing wanted; says what was passed if it never is. */
  async tabTo(role: string, name: string | RegExp, key = 'Tab'): Promise<string> {
    const passed: string[] = [];
    while (passed.length < mostSteps) {
      await this.page.keyboard.press(key);
      const told = await this.#told();
      if (told.role === role && matches(told.name, name)) return told.name;
      passed.push(`${told.role}: ${told.name}`);
      if (told.role === 'RootWebArea') break;
    }
    throw new Error(`The focus never came to ${role} ${String(name)}. It went through:\n${passed.join('\n')}`);
  }

  backTo(role: string, name: string | RegExp): Promise<string> {
    return this.tabTo(role, name, 'Shift+Tab');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async expectFocus(role: string, name: string | RegExp): Promise<void> {
    const found = async () => {
      const told = await this.#told();
      return told.role === role && matches(told.name, name) ? 'there' : `${told.role}: ${told.name}`;
    };
    await expect.poll(found).toBe('there');
  }

  /** The frames after which the focus had been lost, by what had it last. */
  focusLost(): Promise<string[]> {
    return this.page.evaluate(() => window.focusLost);
  }

  async #told(): Promise<Told> {
    const { result } = await this.#devTools.send('Runtime.evaluate', { expression: `(${deepFocus.toString()})()` });
    const { nodes } = await this.#devTools.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId!,
      fetchRelatives: false,
    });
    const [node] = nodes;
    return { role: String(node?.role?.value ?? ''), name: String(node?.name?.value ?? '').trim() };
  }
}

/** Runs in the page. */
function deepFocus(): Element | Document {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body || !element ? document : element;
}

/** Runs in the page, before its own scripts. Once something has the focus, there shall be no frame without. */
function watchFocus(): void {
  window.focusLost = [];
  let last: string | undefined;
  const look = () => {
    const { activeElement: now, body } = document;
    if (now && now !== body) last = now.localName;
    else if (last !== undefined) {
      window.focusLost.push(last);
      last = undefined;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

declare global {
  interface Window {
    focusLost: string[];
  }
}
