import { html, type TemplateResult } from 'lit';
import type { Severity } from '@vicinia/feed/model.js';

/** One drawing for each severity, and one outline: they differ without any colour. */
export const severityIcons: Record<Severity, TemplateResult> = {
  info: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v6M12 7.3v.2" />
  </svg>`,
  warning: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M12 3.5 22 20.5H2zM12 10v5M12 17.6v.2" />
  </svg>`,
  urgent: html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM12 7v6M12 16.4v.2" />
  </svg>`,
};
