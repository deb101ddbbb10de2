import type { Audience } from '../../model/audience.ts';
import type { Cost } from '../../model/terms.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import { audienceGroupsOf } from '../words/audience-groups.ts';
import { costOf as costInWords } from '../words/cost-of.ts';

interface Option {
  readonly amount: number | undefined;
  readonly currency: string | undefined;
  readonly text: string;
}

function optionOf(at: Cursor): Option {
  const amount = at.at('amount').number();
  const said = at.first('amount_description', 'cost_type').plain();
  // Open Referral UK has the currency there.
  const isCurrency = said !== undefined && /^[A-Z]{3}$/.test(said);
  const per = isCurrency ? undefined : said;
  const currency = at.at('currency').text()?.toUpperCase() ?? (isCurrency ? said : undefined);
  const sum = [amount, amount === undefined ? undefined : currency, per].filter((it) => it !== undefined).join(' ');
  const known = currency !== undefined && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
  return { amount, currency: known, text: [at.at('option').plain(), sum].filter(Boolean).join(': ') };
}

/** The options that a service names by themselves, and what it says of fees in words. */
export function costOf(service: Cursor): Cost | undefined {
  const words = service.first('fees_description', 'fees').plain();
  const options = service.at('cost_options').list().map(optionOf);
  const priced = options.filter(({ amount }) => amount !== undefined).sort((a, b) => a.amount! - b.amount!);
  const [least] = priced;
  const free = service.at('free').flag() ?? (priced.length > 0 && priced.at(-1)!.amount === 0 ? true : undefined);
  const note = [...options.map(({ text }) => text), words].filter(Boolean).join('; ');
  const said = words === undefined ? undefined : costInWords(words);
  if (least === undefined)
    return compact({ ...said, free: free ?? said?.free, note: note === words ? said?.note : note });
  const amount = free ? undefined : least.amount;
  return compact({ free, amount, currency: amount === undefined ? undefined : least.currency, note });
}

/** Bounds beyond any life are the ways of systems to say that there is none. */
const year = (age: number | undefined, round: (value: number) => number) =>
  age === undefined || age < 0 || age >= 120 ? undefined : round(age);

export function audienceOf(service: Cursor): Audience | undefined {
  const older = service.first('eligibilitys', 'eligibilities', 'eligibility').list()[0];
  const of = (...names: string[]) =>
    [service, older]
      .map((at) => at?.first(...names))
      .find((at) => at?.exists)
      ?.number();
  const suited = ['suitabilities', 'send_needs'].flatMap((name) =>
    service
      .at(name)
      .list()
      .map((it) => it.at('name').plain()),
  );
  const said = [
    service.at('eligibility_description').plain(),
    older?.isObject ? older.at('eligibility').plain() : older?.plain(),
    ...suited,
  ];
  const note = said.filter(Boolean).join('; ');
  return compact({
    groups: audienceGroupsOf(note),
    minAge: year(of('minimum_age', 'min_age'), Math.floor),
    // Nought is how some write that there is none.
    maxAge: year(of('maximum_age', 'max_age'), Math.ceil) || undefined,
    note,
  });
}

/** How one comes to use it: the steps, what to bring, what to expect, in Markdown. */
export function participationOf(service: Cursor): string | undefined {
  const documents = service
    .at('required_documents')
    .list()
    .map((it) => it.first('document', 'name').plain());
  const list = documents
    .filter(Boolean)
    .map((it) => `- ${it!}`)
    .join('\n');
  const access = service.at('attending_access').plain();
  const parts = [
    service.at('application_process').plain(),
    list,
    access,
    service.at('interpretation_services').plain(),
  ];
  return parts.filter(Boolean).join('\n\n') || undefined;
}

/** What it is about: its program, and the terms of taxonomies that it is given, by name. */
export function topicsOf(service: Cursor): string[] {
  const terms = [
    ...service
      .at('attributes')
      .list()
      .map((it) => it.first('taxonomy_term', 'taxonomy')),
    ...['service_taxonomys', 'service_taxonomies'].flatMap((name) =>
      service
        .at(name)
        .list()
        .map((it) => it.at('taxonomy')),
    ),
    ...['taxonomies', 'taxonomy_terms', 'categories'].flatMap((name) => service.at(name).list()),
    service.at('program'),
  ];
  const names = terms.map((it) => (it.isObject ? it.first('name', 'label', 'term').plain() : undefined));
  const kind = service
    .first('deliverable_type', 'service_type')
    .list()
    .map((it) => (it.isObject ? it.at('name').plain() : it.plain()));
  return [...new Set([...names, ...kind].filter((it) => it !== undefined))];
}
