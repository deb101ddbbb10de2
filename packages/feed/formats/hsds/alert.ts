import { firstWords } from '../../read/first-words.ts';
import { compact } from '../compact.ts';
import type { Draft } from '../format.ts';
import type { Listed } from './services.ts';

/** What a service has to say for a while, as a notice that leads to it. */
export function alertDraft({ service }: Listed): Draft | undefined {
  const text = service.at('alert').plain();
  const id = service.at('id').text();
  if (text === undefined) return undefined;
  const [url, title] = [service.at('url'), service.at('name').plain()];
  const address = url.exists ? url.at().url() : undefined;
  const fields = {
    id: `${id ?? title ?? ''}#alert`,
    title: firstWords(text),
    description: firstWords(text) === text ? undefined : text,
    descriptionFormat: 'text',
    severity: 'warning',
    link: address !== undefined && title !== undefined ? { url: address, title } : undefined,
    modified: service.at('last_modified').moment(),
  };
  return { type: 'notice', fields: compact(fields) ?? {}, origin: { path: service.at('alert').path } };
}
