import { expect } from '@open-wc/testing';
import { decodeEntities } from './decode-entities.ts';

const cases: [text: string, decoded: string][] = [
  ['perch&eacute; &Egrave; cos&igrave;', 'perché È così'],
  ['l&rsquo;orto&hellip; &laquo;vivo&raquo; &ndash; &euro;&nbsp;5', 'l’orto… «vivo» – €\u00a05'],
  ['&#8217;&#x1F331;&#146;&#128;', '’🌱’€'],
  ['&AMP;&lt;&QUOT;&apos;&nbsp;', '&<"\'\u00a0'],
  ['&amp;egrave;', '&egrave;'],
  ['&yuml;&Yuml;&szlig;&frac12;&THORN;', 'ÿŸß½Þ'],
  ['&unknown; &egrave &; R&D; AT&T', '&unknown; &egrave &; R&D; AT&T'],
  ['&#xD83C;&#0;&#x110000;', '\ufffd'],
  ['&constructor;&__proto__;', '&constructor;&__proto__;'],
];

describe('decodeEntities', () => {
  for (const [text, decoded] of cases) {
    it(`makes “${decoded}” of “${text}”`, () => {
      expect(decodeEntities(text)).to.equal(decoded);
    });
  }
});
