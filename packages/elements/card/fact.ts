import { html, type TemplateResult } from 'lit';

/** One thing to know at a glance, beside a picture of what it is about; `label` says that in words. */
export function fact(label: string, icon: TemplateResult, content: unknown): TemplateResult {
  return html`<div class="fact">
    <dt>${icon}<span class="hidden">${label}</span></dt>
    <dd>${content}</dd>
  </div>`;
}
