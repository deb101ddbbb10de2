import type { APIRoute } from 'astro';
import { feedSchema } from '@vicinia/feed/schema.js';

export const GET: APIRoute = ({ url }) => Response.json(feedSchema(url.href));
