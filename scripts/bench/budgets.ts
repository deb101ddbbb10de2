import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../process/root.ts';

/** What may not be exceeded: `budgets.json`, at the root. */
export interface Budgets {
  /** Brotli bytes. A name that ends in `*` is for all of that beginning which have no budget of their own. */
  bytes: Readonly<Record<string, number>>;
  /** Times of ours to those of what they are measured against, in the same run; names may end in `*`, too. */
  ratios: Readonly<Record<string, number>>;
  /** Times that nothing may take, on a machine that does nothing else. */
  milliseconds: Readonly<Record<string, number>>;
  /** Bytes over the wire, whatever their encoding; names may end in `*`. */
  transferred: Readonly<Record<string, number>>;
  /** By how much of itself a ratio or a time may be exceeded, since no two runs of a clock are alike. */
  margin: number;
}

export function readBudgets(): Budgets {
  return JSON.parse(readFileSync(path.join(root, 'budgets.json'), 'utf8')) as Budgets;
}

const isFor = (pattern: string, name: string) =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;

/** The name of the budget that holds for something: its own, else the longest beginning. */
export function budgetNameFor(name: string, budgets: Readonly<Record<string, number>>): string | undefined {
  if (Object.hasOwn(budgets, name)) return name;
  const fitting = Object.keys(budgets).filter((pattern) => isFor(pattern, name));
  return fitting.sort((a, b) => b.length - a.length)[0];
}

const number = (value: number) => value.toLocaleString('en');

/** What is wrong with something that weighs so many bytes, in a sentence; undefined when all is well. */
export function brokenBytes(name: string, bytes: number, { bytes: budgets }: Budgets): string | undefined {
  const budget = budgets[budgetNameFor(name, budgets) ?? ''];
  if (budget === undefined) return `${name} has no budget: give it one in budgets.json.`;
  if (bytes <= budget) return undefined;
  return `${name} weighs ${number(bytes)} bytes, ${number(bytes - budget)} more than its budget (budgets.json) of ${number(budget)}.`;
}

/** Budgets of which nothing has the name any more. */
export function idleBudgets(names: readonly string[], { bytes: budgets }: Budgets): string[] {
  const used = new Set(names.map((name) => budgetNameFor(name, budgets)));
  return Object.keys(budgets).filter((name) => !used.has(name));
}

/** The same for a ratio; there need not be a budget. */
export function brokenRatio(name: string, ratio: number, { ratios, margin }: Budgets): string | undefined {
  const budget = ratios[budgetNameFor(name, ratios) ?? ''];
  if (budget === undefined || ratio <= budget * (1 + margin)) return undefined;
  return `${name}: ${ratio.toFixed(2)} × what it is measured against, more than its budget (budgets.json) of ${budget} and the margin of ${margin * 100} %.`;
}

/** The same for a time. */
export function brokenTime(name: string, time: number, { milliseconds, margin }: Budgets): string | undefined {
  const budget = milliseconds[budgetNameFor(name, milliseconds) ?? ''];
  if (budget === undefined || time <= budget * (1 + margin)) return undefined;
  return `${name}: ${time.toFixed(0)} ms, more than its budget (budgets.json) of ${budget} ms and the margin of ${margin * 100} %.`;
}

/** The same for what comes over the wire. */
export const brokenTransfer = (name: string, bytes: number, { transferred, ...budgets }: Budgets): string | undefined =>
  brokenBytes(name, bytes, { ...budgets, transferred, bytes: transferred });
