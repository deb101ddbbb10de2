import { compact } from './compact.ts';
import { Cursor, type Notes } from './cursor.ts';
import type { Converted } from './format.ts';
import { alertDraft } from './hsds/alert.ts';
import { nextPage } from './hsds/next-page.ts';
import { serviceDraft } from './hsds/service.ts';
import { servicesIn } from './hsds/services.ts';
import type { Source } from './source.ts';
import { uniqueProblems } from './unique-problems.ts';

/**
 * Open Referral's Human Services Data Specification 3 and Open Referral UK 3: a service, a list or a page of a list; with
 * the names that Open Referral UK 1 and the servers of its time use. Specification: HSDS 3.0, Schema and API Reference.
 */
export function convert({ json, address }: Source): Converted {
  const notes: Notes = { problems: [], base: address };
  const root = new Cursor(json, notes);
  const services = servicesIn(root);
  const alerts = services.map(alertDraft).filter((it) => it !== undefined);
  const next = nextPage(root, address);
  return {
    head: compact({ next }) ?? {},
    drafts: [...services.map(serviceDraft), ...alerts],
    problems: uniqueProblems(notes.problems),
  };
}
