import { initiative, notice, resource, training } from '@vicinia/feed/model.js';
import { flag, object, text, type Fields, type ObjectShape, type Shape } from '@vicinia/feed/schema.js';
import type { ContentType } from './content-folders.ts';
import { page } from './page.ts';

/** What an editor does not write, because it follows from the file's name, folder and text, or from the site. */
const given = ['type', 'id', 'url', 'description', 'descriptionFormat', 'example', 'timeZone'];

/** What only this folder knows: a draft is nowhere in public, and other contents are not before a certain moment. */
const stages = { draft: flag(), publishFrom: text('moment') };

function written<F extends Fields>(shape: ObjectShape<F>, required: readonly (keyof F & string)[]): ObjectShape {
  const own: [string, Shape][] = Object.entries(shape.fields).filter(([name]) => !given.includes(name));
  const fields: Fields = { ...Object.fromEntries(own), ...stages };
  return object(fields, required);
}

/** What an editor may and must write between the `---` lines: the model's fields, with more of them required. */
export const frontMatter: Record<ContentType, ObjectShape> = {
  initiative: written(initiative, ['title', 'summary', 'status', 'form', 'promoter']),
  training: written(training, ['title', 'summary', 'promoter', 'provider', 'level', 'mode', 'modules']),
  notice: written(notice, ['title', 'severity', 'period']),
  resource: written(resource, ['title', 'summary', 'kind']),
  page: written(page, ['title', 'summary']),
};
