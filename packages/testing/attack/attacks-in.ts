import { staysQuiet } from '../asserts/quiet.ts';
import { collectedVectors } from './collected-vectors.ts';
import { expectHarmless } from './expect-harmless.ts';
import { ownVectors } from './own-vectors.data.ts';
import { sanitiserWays } from './sanitiser-ways.ts';

/** The tests that no attack gets through in a page with such a policy, by any way of sanitising. */
export function attacksIn(page: string, policy: string): void {
  describe(`<vicinia-initiatives>, attacked in ${page}`, function () {
    // So many items take their time on a slow machine.
    this.timeout(250_000);
    staysQuiet();

    for (const way of sanitiserWays) {
      it(`lets none of our own attacks through, sanitised by ${way}`, () => expectHarmless(ownVectors, policy, way));

      it(`lets none of the collected attacks through, sanitised by ${way}`, async function () {
        await expectHarmless(await collectedVectors(this), policy, way);
      });
    }
  });
}
