/**
 * Lets Node import the elements from source, style sheets included:
 * `node --conditions=source --import ./scripts/register-css.ts …`
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { cssModule, isCssModule } from './css-module.ts';

registerHooks({
  resolve(specifier, context, next) {
    const importer = context.parentURL?.startsWith('file:') ? fileURLToPath(context.parentURL) : undefined;
    if (!isCssModule(specifier, importer)) return next(specifier, context);
    return { url: new URL(specifier, context.parentURL).href, format: 'css-module', shortCircuit: true };
  },
  load(url, context, next) {
    if (context.format !== 'css-module') return next(url, context);
    const source = cssModule(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
