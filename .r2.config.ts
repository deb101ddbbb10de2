import terser from '@rollup/plugin-terser';
import c from './rollup.config.ts';
const variant = JSON.parse(process.env.V ?? 'null');
const cdn = c.at(-1);
cdn.plugins = cdn.plugins.map((p) => (variant && p.name === 'terser' ? terser(variant) : p));
cdn.output.dir = '/tmp/el/out';
export default [cdn];
