import { expect } from '@open-wc/testing';
import { repeatEarlyInput } from './repeat-early-input.ts';

let number = 0;

/** An element as a server has rendered it, and a way to define it that forgets what was typed, as hydration does. */
function rendered(content: string) {
  const name = `early-input-${number++}`;
  const box = document.createElement('div');
  document.body.append(box);
  box.setHTMLUnsafe(`<${name}><template shadowrootmode="open">${content}</template></${name}>`);
  const element = box.querySelector<HTMLElement>(name)!;
  const heard: string[] = [];
  const control = element.shadowRoot!.querySelector('input, select, details')!;
  for (const type of ['input', 'change', 'toggle']) control.addEventListener(type, () => heard.push(type));
  return {
    control,
    heard,
    box,
    async define(takeOver?: () => void) {
      let updated: Promise<void> | undefined;
      class Taken extends HTMLElement {
        updateComplete = (updated = Promise.resolve().then(takeOver));
      }
      customElements.define(name, Taken);
      await updated;
      await Promise.resolve();
    },
  };
}

describe('repeatEarlyInput', () => {
  it('types again what the visitor has typed', async () => {
    const { control, heard, box, define } = rendered('<input type="search" value="">');
    const input = control as HTMLInputElement;
    input.value = 'orto';
    repeatEarlyInput(box);
    await define(() => void (input.value = ''));
    await Promise.resolve();
    expect(input.value).to.equal('orto');
    expect(heard).to.deep.equal(['input']);
  });

  it('chooses again', async () => {
    const { control, heard, box, define } = rendered('<select><option selected>a</option><option>b</option></select>');
    (control as HTMLSelectElement).selectedIndex = 1;
    repeatEarlyInput(box);
    await define();
    await Promise.resolve();
    expect(heard).to.deep.equal(['change']);
  });

  it('unfolds again', async () => {
    const { control, heard, box, define } = rendered('<details><summary>Comune</summary></details>');
    const toggled = new Promise((resolve) => control.addEventListener('toggle', resolve, { once: true }));
    (control as HTMLDetailsElement).open = true;
    await toggled;
    repeatEarlyInput(box);
    await define();
    await Promise.resolve();
    expect(heard).to.deep.equal(['toggle', 'toggle']);
  });

  for (const content of [
    '<input type="search">',
    '<select><option>a</option><option selected>b</option></select>',
    '<details><summary>a</summary></details>',
  ])
    it(`does nothing where nothing was done: ${content}`, async () => {
      const { heard, box, define } = rendered(content);
      repeatEarlyInput(box);
      await define();
      await Promise.resolve();
      expect(heard).to.deep.equal([]);
    });
});
