import type jsQr from 'jsqr';
// It comes in the Universal Module Definition only, and leaves its function on the page.
import 'jsqr';

/** So large a code is drawn: some pixels a module, as a camera sees it. */
const side = 600;

/** What a camera reads from a QR code, as the browser draws it; undefined where it sees none. */
export async function readQr(code: SVGSVGElement): Promise<string | undefined> {
  const copy = code.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(side));
  copy.setAttribute('height', String(side));
  const image = new Image(side, side);
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0, side, side);
  const { data } = context.getImageData(0, 0, side, side);
  const { jsQR } = globalThis as unknown as { jsQR: typeof jsQr };
  return jsQR(data, side, side)?.data;
}
