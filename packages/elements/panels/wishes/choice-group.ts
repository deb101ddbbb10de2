import { html, type TemplateResult } from 'lit';

export interface ChoiceGroup<V extends string> {
  legend: string;
  type: 'checkbox' | 'radio';
  name: string;
  values: readonly V[];
  chosen: readonly V[];
  nameOf: (value: V) => string;
  onToggle: (value: V) => void;
}

/** A question with its answers as large buttons; several may be taken, or one. */
export function choiceGroup<V extends string>(group: ChoiceGroup<V>): TemplateResult {
  const { legend, type, name, values, chosen, nameOf, onToggle } = group;
  return html`<fieldset class="choices">
    <legend class="label">${legend}</legend>
    ${values.map(
      (value) =>
        html`<label class="pill">
          <input type=${type} name=${name} .checked=${chosen.includes(value)} @change=${() => onToggle(value)} />
          <bdi>${nameOf(value)}</bdi>
        </label>`,
    )}
  </fieldset>`;
}
