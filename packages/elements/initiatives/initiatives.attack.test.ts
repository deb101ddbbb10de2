import { staysQuiet } from '@vicinia/testing/asserts/quiet.js';
import { collectedVectors } from '@vicinia/testing/attack/collected-vectors.js';
import { expectHarmless, policies } from '@vicinia/testing/attack/expect-harmless.js';
import { ownVectors } from '@vicinia/testing/attack/own-vectors.data.js';
import { sanitiserWays } from '@vicinia/testing/attack/sanitiser-ways.js';

describe('<vicinia-initiatives>, attacked in a page without a policy against scripts', function () {
  // So many items take their time on a slow machine.
  this.timeout(250_000);
  staysQuiet();

  for (const way of sanitiserWays) {
    it(`lets none of our own attacks through, sanitised by ${way}`, () =>
      expectHarmless(ownVectors, policies.none, way));

    it(`lets none of the collected attacks through, sanitised by ${way}`, async function () {
      await expectHarmless(await collectedVectors(this), policies.none, way);
    });
  }
});
