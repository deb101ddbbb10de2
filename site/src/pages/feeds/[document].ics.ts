import type { APIRoute } from 'astro';
import type { ItemType } from '@vicinia/feed/model.js';
import { exportFeed, exportPaths } from '../../content/exports.ts';

const site = new URL(import.meta.env.SITE);

export const getStaticPaths = () => exportPaths('ics');

export const GET: APIRoute<{ type: ItemType }> = ({ props }) => exportFeed(props.type, 'ics', site);
