import { expect } from '@playwright/test';
import { Citizen } from './citizen.ts';
import { test as base } from './test.ts';

/** A Monday morning: what the content tells of coming days stays true. */
export const today = new Date('2026-11-23T10:00:00+01:00');

interface Fixtures {
  /** Somebody on the page of all initiatives, on that Monday, who loses the focus at no step. */
  citizen: Citizen;
}

/** For what a citizen does with the keyboard alone. */
export const test = base.extend<Fixtures>({
  citizen: async ({ page, site }, use) => {
    await page.clock.setFixedTime(today);
    const citizen = await Citizen.of(page);
    await page.goto(`${site.origin}/iniziative/`);
    await page.getByRole('button', { name: 'Porta con te' }).waitFor();
    await use(citizen);
    expect(await citizen.focusLost()).toEqual([]);
  },
});
