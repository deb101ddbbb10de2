import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { visitorZones } from '@vicinia/testing/zones/visitor-zones.data.js';

const run = promisify(execFile);
const script = path.join(import.meta.dirname, '../../testing/zones/print-mistakes.ts');

describe('Every change of Rome’s clocks from 2020 to 2040', { concurrency: 4 }, () => {
  for (const zone of visitorZones)
    it(`is right for who looks from ${zone}`, async () => {
      const env = { ...process.env, TZ: zone };
      const { stdout } = await run(process.execPath, ['--conditions=source', script, zone], { env });
      assert.deepEqual(JSON.parse(stdout), []);
    });
});
