import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './free-port.ts';

export interface DriverOptions {
  /** The WebDriver program; it takes `--port=`. */
  program: string;
  env: Readonly<Record<string, string>>;
  capabilities: Readonly<Record<string, unknown>>;
}

const MILLISECONDS_TO_START = 30_000;
const MILLISECONDS_TO_ANSWER = 60_000;
const MILLISECONDS_BETWEEN_TRIES = 50;

/** A browser window driven over WebDriver (w3.org/TR/webdriver2), with nothing but fetch. */
export class WebDriverSession {
  readonly #address: string;
  readonly #driver: ChildProcess;

  private constructor(address: string, driver: ChildProcess) {
    this.#address = address;
    this.#driver = driver;
  }

  static async start({ program, env, capabilities }: DriverOptions): Promise<WebDriverSession> {
    const port = await freePort();
    const driver = spawn(program, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, ...env } });
    const kill = () => driver.kill();
    process.once('exit', kill);
    driver.once('exit', () => process.off('exit', kill));
    const address = `http://127.0.0.1:${port}`;
    try {
      await untilReady(`${address}/status`, driver);
      const wish = { capabilities: { alwaysMatch: capabilities } };
      const { sessionId } = await send<{ sessionId: string }>('POST', `${address}/session`, wish);
      return new WebDriverSession(`${address}/session/${sessionId}`, driver);
    } catch (error) {
      driver.kill();
      throw new Error(`${program} did not open a browser: ${String(error)}`, { cause: error });
    }
  }

  /** Sends a command of the session: `post('/url', { url })`. */
  post<T>(path: string, body: object = {}): Promise<T> {
    return send<T>('POST', this.#address + path, body);
  }

  get<T>(path: string): Promise<T> {
    return send<T>('GET', this.#address + path);
  }

  delete(path: string): Promise<unknown> {
    return send('DELETE', this.#address + path);
  }

  /** Runs a script in the page and resolves to what it returns. */
  run<T>(script: string): Promise<T> {
    return this.post<T>('/execute/sync', { script, args: [] });
  }

  /** Runs an expression in the page and resolves to what its promise does. */
  wait<T>(expression: string): Promise<T> {
    const script = `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done(String(error)))`;
    return this.post<T>('/execute/async', { script, args: [] });
  }

  async stop(): Promise<void> {
    try {
      await send('DELETE', this.#address);
    } finally {
      this.#driver.kill();
    }
  }
}

async function untilReady(address: string, driver: ChildProcess): Promise<void> {
  const deadline = Date.now() + MILLISECONDS_TO_START;
  for (;;) {
    try {
      return await send('GET', address);
    } catch (error) {
      if (driver.exitCode !== null || Date.now() > deadline) throw error;
      await delay(MILLISECONDS_BETWEEN_TRIES);
    }
  }
}

async function send<T>(method: string, address: string, body?: object): Promise<T> {
  const signal = AbortSignal.timeout(MILLISECONDS_TO_ANSWER);
  const response = await fetch(address, { method, body: body ? JSON.stringify(body) : null, signal });
  const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
  if (!response.ok)
    throw new Error(`WebDriver ${method} ${new URL(address).pathname}: ${value.error}: ${value.message}`);
  return value;
}
