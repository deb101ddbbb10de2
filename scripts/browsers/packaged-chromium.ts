import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../process/root.ts';

interface PackagedChromium {
  program: string;
  env: Record<string, string>;
}

/**
 * Unpacks the Chromium of the npm package @sparticuz/chromium (Linux, x64), once, with the few system libraries that a
 * bare machine lacks. The package unpacks those by itself only on a cloud function's host.
 */
export async function unpackChromium(): Promise<PackagedChromium> {
  const folder = path.join(root, '.cache', 'chromium');
  const complete = path.join(folder, 'complete');
  const program = path.join(folder, 'chromium');
  if (!existsSync(complete)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    await unpackInto(folder);
    writeFileSync(path.join(folder, 'fonts.conf'), fontConfiguration(folder));
    writeFileSync(complete, '');
  }
  const env: Record<string, string> = { FONTCONFIG_PATH: folder };
  if (lacksLibraries(program)) {
    const libraries = [path.join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
    env.LD_LIBRARY_PATH = libraries.filter(Boolean).join(path.delimiter);
  }
  return { program, env };
}

function lacksLibraries(program: string): boolean {
  const { error, stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return error !== undefined || stdout.includes('not found');
}

/** The package's own font configuration names folders of a cloud function's host. */
function fontConfiguration(folder: string): string {
  const fonts = [path.join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  const lines = [
    ...fonts.map((font) => `<dir>${font}</dir>`),
    `<cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`,
  ];
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${lines.join('')}</fontconfig>\n`;
}

/** The package unpacks into the system's temporary folder, which anyone may write to; ours is told by TMPDIR. */
async function unpackInto(folder: string): Promise<void> {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await chromium.executablePath();
    const bin = path.join(path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin');
    await inflate(path.join(bin, 'al2023.tar.br'));
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}
