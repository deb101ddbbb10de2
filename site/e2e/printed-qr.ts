import type { Locator } from '@playwright/test';
import jsQrModule from 'jsqr';

// It comes in the Universal Module Definition only, whose default export Node.js gives once more.
const jsQr = (jsQrModule as unknown as { default?: typeof jsQrModule }).default ?? jsQrModule;

/** So many pixels a module of the code takes, as a camera sees it. */
const scale = 4;

/** What a camera reads from a QR code; undefined where it sees none. */
export async function readPrintedQr(code: Locator): Promise<string | undefined> {
  const { side, dark } = await code.evaluate((svg) => ({
    side: (svg as SVGSVGElement).viewBox.baseVal.width,
    dark: svg.querySelector('path[fill="#000"]')!.getAttribute('d')!,
  }));
  const width = side * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of dark.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row++) {
      const start = ((Number(y) * scale + row) * width + Number(x) * scale) * 4;
      for (let at = start; at < start + scale * 4; at++) if (at % 4 < 3) pixels[at] = 0;
    }
  return jsQr(pixels, width, width)?.data;
}
