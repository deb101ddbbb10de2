import { createLab, type Lab } from './lab.ts';

declare global {
  var lab: Lab;
}

globalThis.lab = createLab((address) => {
  const element = document.createElement('vicinia-initiatives');
  element.setAttribute('src', address);
  document.body.append(element);
  return element;
});
