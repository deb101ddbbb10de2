import { keyCode } from './key-codes.ts';
import type { WebDriverSession } from './session.ts';

type Button = 'left' | 'middle' | 'right';
const buttons: Record<Button, number> = { left: 0, middle: 1, right: 2 };

/**
 * The part of Puppeteer's `Page` that the commands of @web/test-runner-commands use (sendKeys, sendMouse, resetMouse,
 * setViewport), so that a test presses Tab in WebKit as in any other engine.
 */
export class WebDriverPage {
  readonly #session: WebDriverSession;

  constructor(session: WebDriverSession) {
    this.#session = session;
  }

  readonly keyboard = {
    down: (key: string) => this.#keys([{ type: 'keyDown', value: keyCode(key) }]),
    up: (key: string) => this.#keys([{ type: 'keyUp', value: keyCode(key) }]),
    press: (key: string) => this.#keys(stroke(keyCode(key))),
    type: (text: string) => this.#keys([...text].flatMap((character) => stroke(character))),
  };

  readonly mouse = {
    move: (x: number, y: number) => this.#pointer([moveTo(x, y)]),
    down: ({ button = 'left' }: { button?: Button } = {}) =>
      this.#pointer([{ type: 'pointerDown', button: buttons[button] }]),
    up: ({ button = 'left' }: { button?: Button } = {}) =>
      this.#pointer([{ type: 'pointerUp', button: buttons[button] }]),
    click: (x: number, y: number, { button = 'left' }: { button?: Button } = {}) =>
      this.#pointer([
        moveTo(x, y),
        { type: 'pointerDown', button: buttons[button] },
        { type: 'pointerUp', button: buttons[button] },
      ]),
    reset: () => this.#session.delete('/actions'),
  };

  /** Makes the page, without the window's own edges, this many CSS pixels large. */
  async setViewport({ width, height }: { width: number; height: number }): Promise<void> {
    const edges = await this.#session.run<[number, number]>(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await this.#session.post('/window/rect', { width: width + edges[0], height: height + edges[1] });
    const reached = await this.#session.run<[number, number]>('return [innerWidth, innerHeight]');
    if (reached[0] === width && reached[1] === height) return;
    throw new Error(`This window cannot be made ${width} × ${height}: it stays ${reached.join(' × ')}`);
  }

  #keys(actions: object[]): Promise<unknown> {
    return this.#session.post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #pointer(actions: object[]): Promise<unknown> {
    const parameters = { pointerType: 'mouse' };
    return this.#session.post('/actions', { actions: [{ type: 'pointer', id: 'mouse', parameters, actions }] });
  }
}

function stroke(value: string): object[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

function moveTo(x: number, y: number): object {
  return { type: 'pointerMove', duration: 0, origin: 'viewport', x, y };
}
