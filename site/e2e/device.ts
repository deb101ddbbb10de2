import type { APIResponse, Page } from '@playwright/test';

/**
 * The visitor's device, on which the page and its programs stay once they have come, as some hosts see to; the feeds do not.
 * The network can be switched off as the browser itself does it.
 */
export class Device {
  readonly #page: Page;
  readonly #kept = new Map<string, APIResponse>();
  #isOffline = false;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async of(page: Page): Promise<Device> {
    const device = new Device(page);
    // To the browser, a page that comes from no server is a stranger who must ask before it calls this machine.
    await page.context().grantPermissions(['local-network-access']);
    await page.route(
      ({ pathname }) => !pathname.startsWith('/feeds/'),
      async (route) => {
        const address = route.request().url();
        const kept = device.#kept.get(address);
        if (!kept && device.#isOffline) return route.abort('internetdisconnected');
        const response = kept ?? (await route.fetch());
        device.#kept.set(address, response);
        return route.fulfill({ response });
      },
    );
    return device;
  }

  async goOffline(): Promise<void> {
    this.#isOffline = true;
    await this.#page.context().setOffline(true);
  }

  async goOnline(): Promise<void> {
    await this.#page.context().setOffline(false);
    this.#isOffline = false;
  }
}
