import type { APIRoute, GetStaticPaths } from 'astro';
import { frontMatter } from '@vicinia/cli/content.js';
import { jsonSchema, type Shape } from '@vicinia/feed/schema.js';

/** What editors may write at the head of each type of content, for editors that complete and check as one types. */
export const getStaticPaths = (() =>
  Object.entries(frontMatter).map(([type, shape]) => ({
    params: { type },
    props: { shape },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ shape: Shape }> = ({ url, props }) =>
  Response.json({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: url.href,
    ...jsonSchema(props.shape),
  });
