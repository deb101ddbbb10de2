import type { APIRoute, GetStaticPaths } from 'astro';
import { itemTypes } from '@vicinia/feed/model.js';
import { feedPages } from '../../content/feeds.ts';

const site = new URL(import.meta.env.SITE);

export const getStaticPaths = (async () => {
  const pages = (await Promise.all(itemTypes.map((type) => feedPages(type, site)))).flat();
  return pages.map(({ address, document }) => ({
    params: { document: address.slice(address.lastIndexOf('/') + 1, -'.json'.length) },
    props: { document },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: unknown }> = ({ props }) => Response.json(props.document);
