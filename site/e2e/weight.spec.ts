import { expect, type Page } from '@playwright/test';
import { test } from './test.ts';

/** Bytes over the wire until the page is at rest: all of them, and those of programs. */
async function weigh(page: Page, address: string): Promise<{ all: number; programs: number }> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  const programs = new Set<string>();
  const weight = { all: 0, programs: 0 };
  client.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') programs.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    weight.all += encodedDataLength;
    if (programs.has(requestId)) weight.programs += encodedDataLength;
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return weight;
}

const pages = [
  '/',
  '/en/',
  '/iniziative/portineria-piangipane/',
  '/formazione/',
  '/formazione/percorso-attivare-comunita/',
  '/segnalazioni/',
  '/risorse/',
  '/partecipare/',
  '/pubblicare/redazioni/',
  '/pubblicare/sviluppatori/',
  '/pubblicare/stato-dei-feed/',
  '/cerca/',
];

for (const path of pages)
  test(`${path} weighs at most 60 kB, 30 kB of it programs`, async ({ page, site }) => {
    const { all, programs } = await weigh(page, site.origin + path);
    expect(all).toBeGreaterThan(5_000);
    expect(all).toBeLessThanOrEqual(60_000);
    expect(programs).toBeLessThanOrEqual(30_000);
  });
