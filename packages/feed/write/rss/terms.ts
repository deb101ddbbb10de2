import type { Item } from '../../model/feed.ts';
import type { Severity } from '../../model/notice.ts';
import { fieldsOf, type AnyFields } from '../any-fields.ts';
import { costLine } from '../texts/cost-line.ts';
import { element } from './element.ts';
import { plainOrHtml } from '../texts/html.ts';

const severities: Readonly<Record<Severity, string>> = { info: 'Minor', warning: 'Moderate', urgent: 'Severe' };

/** DCMI Period: from when until when something holds. */
function valid({ period, expires }: AnyFields): string | undefined {
  const { from, until = expires } = period ?? {};
  const parts = [from && `start=${from}`, until && `end=${until}`].filter(Boolean);
  return parts.length === 0 ? undefined : [...parts, 'scheme=W3C-DTF'].join(';');
}

const word = (name: string, text: string | undefined) => element(name, text && plainOrHtml(text));

/** For whom, where, how long and on which terms, in the words that Dublin Core and others have for it. */
export function termsOf(item: Item): string {
  const fields = fieldsOf(item);
  const { areaServed, audience, licence, cost, severity } = fields;
  return [
    element('dcterms:valid', valid(fields)),
    word('dcterms:audience', audience?.note),
    word('dcterms:spatial', areaServed?.join(', ')),
    word('dc:rights', licence),
    word('xcal:x-cost', cost && costLine(cost)),
    element('cap:severity', severity && severities[severity]),
  ].join('');
}
