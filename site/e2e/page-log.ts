import type { Page } from '@playwright/test';

/** What a page has complained of and where it has called. */
export class PageLog {
  /** Console errors and warnings, what was thrown and not caught. */
  readonly complaints: string[] = [];
  /** Origins of everything that was asked for. */
  readonly origins = new Set<string>();

  constructor(page: Page) {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', ({ message }) => this.complaints.push(message));
    page.on('request', (request) => this.origins.add(new URL(request.url()).origin));
  }

  clear(): void {
    this.complaints.length = 0;
    this.origins.clear();
  }
}
