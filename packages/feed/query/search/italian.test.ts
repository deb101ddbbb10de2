import { expect } from '@open-wc/testing';
import { isItalian, sameButEnding } from './italian.ts';

describe('Italian endings', () => {
  const same: [one: string, other: string][] = [
    ['anziano', 'anziani'],
    ['anziano', 'anziana'],
    ['amico', 'amiche'],
    ['gioco', 'giochi'],
    ['associazione', 'associazioni'],
    ['orto', 'orti'],
    ['lago', 'laghi'],
    ['rete', 'reti'],
    ['casa', 'case'],
    ['farmacia', 'farmacie'],
    ['provincia', 'province'],
    ['negozio', 'negozi'],
    ['vicino', 'vicine'],
  ];
  for (const [one, other] of same) {
    it(`make no other word of "${one}" than of "${other}"`, () => {
      expect(sameButEnding(one, other)).to.be.true;
      expect(sameButEnding(other, one)).to.be.true;
    });
  }

  const different: [one: string, other: string, why: string][] = [
    ['casa', 'caso', 'a short word has one gender'],
    ['zio', 'zia', 'three letters are no stem'],
    ['corso', 'corpo', 'a consonant is no ending'],
    ['comune', 'comunita', 'an accented syllable is no ending'],
    ['banco', 'banchetto', 'what is derived is another word'],
  ];
  for (const [one, other, why] of different) {
    it(`do make another word of "${one}" than of "${other}": ${why}`, () => {
      expect(sameButEnding(one, other)).to.be.false;
    });
  }
});

describe('isItalian', () => {
  for (const tag of ['it', 'IT', 'it-CH']) it(`knows ${tag}`, () => expect(isItalian(tag)).to.be.true);
  for (const tag of ['en', 'ita', '', undefined])
    it(`knows that ${tag} is not`, () => expect(isItalian(tag)).to.be.false);
});
