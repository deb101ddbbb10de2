import { expect } from '@open-wc/testing';
import { collectedVectors } from './collected-vectors.ts';
import { ownVectors } from './own-vectors.data.ts';
import { countAlive } from './undefended.ts';

// Without this the tests that nothing gets through would say nothing.
describe('the attacks, in a page without any defence', function () {
  this.timeout(250_000);

  it('are attacks: of our own, at least a third', async () => {
    expect(await countAlive(ownVectors)).to.be.at.least(ownVectors.length / 3);
  });

  it('are attacks: of the collected ones, at least 50', async function () {
    expect(await countAlive(await collectedVectors(this))).to.be.at.least(50);
  });
});
