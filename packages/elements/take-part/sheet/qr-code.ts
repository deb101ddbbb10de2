import { html, nothing, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** ISO/IEC 18004 wants four light modules around it. */
const border = 4;

function modules(address: string): boolean[][] | undefined {
  try {
    return encode(address, { ecc: 'M', border }).data;
  } catch {
    // Longer than a code can hold.
    return undefined;
  }
}

/** An address as a QR code, dark on light whatever the colours around it; nothing where it is too long for one. */
export function qrCode(address: string, label: string): TemplateResult | typeof nothing {
  const rows = modules(address);
  if (!rows) return nothing;
  const runs = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return html`<svg
    class="qr"
    viewBox=${`0 0 ${rows.length} ${rows.length}`}
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    ${svg`<path fill="#fff" d=${`M0 0h${rows.length}v${rows.length}H0z`}></path><path fill="#000" d=${runs.join('')}></path>`}
  </svg>`;
}
