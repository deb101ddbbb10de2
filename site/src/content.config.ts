import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import type { ContentPage } from '@vicinia/cli/content.js';
import type { Initiative, Notice, Resource, Training } from '@vicinia/feed/model.js';
import { contentLoader } from './content/loader.ts';

// The loader checks; the schemas here only tell TypeScript what comes out.
export const collections = {
  pages: defineCollection({ loader: contentLoader('page'), schema: z.custom<ContentPage>() }),
  initiatives: defineCollection({ loader: contentLoader('initiative'), schema: z.custom<Initiative>() }),
  training: defineCollection({ loader: contentLoader('training'), schema: z.custom<Training>() }),
  notices: defineCollection({ loader: contentLoader('notice'), schema: z.custom<Notice>() }),
  resources: defineCollection({ loader: contentLoader('resource'), schema: z.custom<Resource>() }),
};
