import { createLab } from './lab.ts';

globalThis.lab = createLab((address) => {
  const element = document.createElement('vicinia-initiatives');
  element.setAttribute('src', address);
  document.body.append(element);
  return element;
});
