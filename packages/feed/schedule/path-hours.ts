import type { Training } from '../model/training.ts';

/** How many hours a path takes: what it says, else those of its modules where each of them says it. */
export function pathHours({ hours, modules = [] }: Pick<Training, 'hours' | 'modules'>): number | undefined {
  if (hours !== undefined || modules.length === 0) return hours;
  return modules.reduce<number | undefined>(
    (sum, module) => (sum === undefined || module.hours === undefined ? undefined : sum + module.hours),
    0,
  );
}
