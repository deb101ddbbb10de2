import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestContext } from 'node:test';
import { serve, type ServeOptions, type StaticServer } from '../serve.ts';

/** A server over a folder that holds these files, for one test. */
export async function temporarySite(
  t: TestContext,
  files: Record<string, string>,
  options: Partial<ServeOptions> = {},
): Promise<StaticServer & { folder: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vicinia-serve-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
  const server = await serve({ folder, ...options });
  t.after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return { ...server, folder };
}
