import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { serve } from '../../serve.ts';
import { makeCatalogue, type Made } from './make-catalogue.ts';
import { deeds, visitCatalogue, type Transfer } from './visit-catalogue.ts';

const CATALOGUE = 100_000;

export interface Scale {
  items: number;
  made: Made;
  transfers: Transfer[];
}

const page = `<!doctype html><html lang="it"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Iniziative</title><link rel="icon" href="data:,"><script type="module" src="/cdn/vicinia.js"></script>
<vicinia-initiatives src="/initiatives.json"></vicinia-initiatives></html>`;

/** A catalogue of so many initiatives, written by the command, served as files, and asked by visitors without anything at hand. */
export async function measureScale(browser: Browser, cdn: string, items = CATALOGUE): Promise<Scale> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vicinia-scale-'));
  try {
    const made = await makeCatalogue(folder, cdn, items, Date.now());
    writeFileSync(path.join(folder, 'index.html'), page);
    const server = await serve({ folder, mounts: { '/cdn/': cdn } });
    try {
      const visits: Transfer[][] = [];
      for (const todo of deeds) visits.push(await visitCatalogue(browser, `${server.origin}/index.html`, todo));
      return { items, made, transfers: [visits[0]![0]!, ...visits.flatMap((visit) => visit.slice(1))] };
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
