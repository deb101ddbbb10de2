import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that editors write in, with a closing slash: `VICINIA_CONTENT` if that is set, else `content/` beside the site. */
export function contentFolder(siteRoot: URL): string {
  const chosen = process.env.VICINIA_CONTENT;
  return chosen ? path.join(path.resolve(chosen), path.sep) : fileURLToPath(new URL('../content/', siteRoot));
}
