import type { APIRoute, GetStaticPaths } from 'astro';
import { contentFolders, frontMatterSchema } from '@vicinia/cli/content.js';

/** What editors may write at the head of each type of content, for editors that complete and check as one types. */
export const getStaticPaths = (() =>
  contentFolders.map(({ type }) => ({
    params: { type },
    props: { schema: frontMatterSchema(type) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ schema: object }> = ({ url, props }) =>
  Response.json({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: url.href, ...props.schema });
