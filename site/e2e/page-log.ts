import type { Page } from '@playwright/test';

/** What a page has complained of and where it has called. */
export interface PageLog {
  /** Console errors and warnings, uncaught errors, answers of 400 and above. */
  readonly complaints: string[];
  /** Origins of everything that was asked for. */
  readonly origins: Set<string>;
}

/** Writes down what a page does from now on. */
export function watch(page: Page): PageLog {
  const log: PageLog = { complaints: [], origins: new Set() };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) log.complaints.push(message.text());
  });
  page.on('pageerror', (error) => log.complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) log.complaints.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => log.origins.add(new URL(request.url()).origin));
  return log;
}
