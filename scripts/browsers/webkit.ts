import { globSync } from 'node:fs';
import type { Engine, Environment, LeftOut } from './engine.ts';
import { findProgram } from './find-program.ts';

/** WebKitGTK's driver and its small browser. Safari itself cannot be driven without a person at the machine. */
export function findWebKit(env: Environment): Engine | LeftOut {
  const driver = findProgram(['WebKitWebDriver'], env.PATH);
  const browser = globSync('/usr/lib/{*/,}webkit2gtk-4.*/MiniBrowser').sort().at(-1);
  if (!driver || !browser)
    return leftOut('WebKitGTK is not on this machine: install it (Debian: webkit2gtk-driver, xvfb)');
  const hasScreen = findProgram(['Xvfb'], env.PATH) ?? env.DISPLAY ?? env.WAYLAND_DISPLAY;
  if (!hasScreen)
    return leftOut('it needs a screen, and there is neither a display nor Xvfb: install it (Debian: xvfb)');
  return {
    name: 'webkit',
    label: 'WebKit (WebKitGTK)',
    program: driver,
    args: [browser],
    env: { WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
  };
}

function leftOut(reason: string): LeftOut {
  return { name: 'webkit', label: 'WebKit', reason };
}
