import { expect } from '@open-wc/testing';
import { contract } from './contract.ts';

describe('contract', () => {
  for (const [language, text, written] of [
    ['it', 'il 8 marzo', 'l’8 marzo'],
    ['it', 'Il 11 e il 12 marzo', 'l’11 e il 12 marzo'],
    ['it', 'dal 8 marzo, fino al 11', 'dall’8 marzo, fino all’11'],
    ['it-CH', 'prima del 8 maggio', 'prima dell’8 maggio'],
    ['it', 'il 18, il 81, il 110', 'il 18, il 81, il 110'],
    ['it', 'april 8', 'april 8'],
    ['en', 'il 8', 'il 8'],
    ['fr', 'les 1 et 15 du mois, sauf le 1 mai', 'les 1er et 15 du mois, sauf le 1er mai'],
    ['fr', 'sauf le 24 décembre et 1 janvier', 'sauf le 24 décembre et 1er janvier'],
    ['fr', 'jusqu’au 11 avril, le 21 mai', 'jusqu’au 11 avril, le 21 mai'],
    ['fr', 'le deuxième dimanche de avril', 'le deuxième dimanche d’avril'],
    ['sl', 'v ponedeljek, sreda in nedelja', 'v ponedeljek, sredo in nedeljo'],
    ['sl', 'od sreda do petek', 'od srede do petka'],
    ['sl', 'od 1. marec do 4. junij', 'od 1. marca do 4. junija'],
    ['sl', 'januar, april in september', 'januarja, aprila in septembra'],
    ['sq', 'çdo e hënë, e enjte dhe e diel, 17–19', 'çdo të hënë, të enjte dhe të diel, 17–19'],
    ['sq', 'nga e hënë deri e premte', 'nga e hëna deri të premten'],
    ['sq', 'çdo dy javë e shtunë dhe e diel', 'çdo dy javë të shtunën dhe të dielën'],
    ['sq', 'e martë e parë, e tretë dhe e pestë të muajit', 'të martën e parë, të tretë dhe të pestë të muajit'],
  ] as const) {
    it(`writes "${text}" in ${language} as "${written}"`, () => {
      expect(contract(text, language)).to.equal(written);
    });
  }
});
