import { expect } from '@open-wc/testing';
import { fileKind } from './file-kind.ts';

describe('fileKind', () => {
  const cases: [url: string, format: string | undefined, kind: string | undefined][] = [
    ['https://vicinia.example/a', 'application/pdf', 'PDF'],
    ['https://vicinia.example/a.ODT?v=1', 'application/vnd.oasis.opendocument.text', 'ODT'],
    ['https://vicinia.example/a', 'application/vnd.oasis.opendocument.text', undefined],
    ['https://vicinia.example/a.mp4', undefined, 'MP4'],
    ['https://vicinia.example/a', 'text/html', undefined],
    ['https://vicinia.example/a.html', undefined, undefined],
    ['https://vicinia.example/a/', undefined, undefined],
    ['https://vicinia.example', undefined, undefined],
  ];
  for (const [url, format, kind] of cases)
    it(`is ${kind ?? 'none'} of ${url}${format ? ` (${format})` : ''}`, () => {
      expect(fileKind({ url, ...(format && { format }) })).to.equal(kind);
    });
});
