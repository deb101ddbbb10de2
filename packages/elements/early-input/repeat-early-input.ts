import type { LitElement } from 'lit';

/** What has been done to a control, to be done again; nothing where it is as the server has rendered it. */
function doneTo(control: Element): (() => void) | undefined {
  if (control instanceof HTMLInputElement) {
    const { value } = control;
    if (value === control.defaultValue) return undefined;
    return () => {
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    };
  }
  if (control instanceof HTMLSelectElement)
    return control.selectedOptions[0]?.defaultSelected
      ? undefined
      : () => control.dispatchEvent(new Event('change', { bubbles: true }));
  return () => control.dispatchEvent(new Event('toggle'));
}

/** Repeats what was done in elements that are not defined yet, once each has been defined and has taken over its rendering. */
export function repeatEarlyInput(root: ParentNode): void {
  for (const element of root.querySelectorAll<LitElement>(':not(:defined)')) {
    const controls = element.shadowRoot?.querySelectorAll('input, select, details[open]') ?? [];
    const again = Array.from(controls, doneTo).filter((repeat) => repeat !== undefined);
    if (again.length === 0) continue;
    void customElements.whenDefined(element.localName).then(async () => {
      await element.updateComplete;
      for (const repeat of again) repeat();
    });
  }
}
