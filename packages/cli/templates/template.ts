import type { ContentType } from '../content/content-folders.ts';
import { quote } from '../content/mend-value-line.ts';
import { initiativeFields } from './initiative-fields.ts';
import { noticeFields } from './notice-fields.ts';
import { pageFields } from './page-fields.ts';
import { resourceFields } from './resource-fields.ts';
import { trainingFields } from './training-fields.ts';

const fields: Record<ContentType, (today: string) => string> = {
  initiative: initiativeFields,
  training: trainingFields,
  notice: noticeFields,
  resource: resourceFields,
  page: () => pageFields,
};

/**
 * A new content, ready to be filled in: required fields with something to replace, the others behind a `#`. It passes the
 * check as it is, and with any of the `#` taken away. `today` is a day, `2026-03-05`.
 */
export function template(type: ContentType, title: string, today: string): string {
  return `---
## Le righe con due cancelletti (##) spiegano. Quelle con un cancelletto solo (#) sono facoltative:
## togli il # a quelle che ti servono, lasciando gli spazi che lo seguono.

title: ${quote(title)}
${fields[type](today).trim()}
---

`;
}
