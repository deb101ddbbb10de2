import type { TrainingModule } from '../../model/training.ts';
import { compact } from '../compact.ts';
import { levelOf } from '../words/level.ts';
import { modeOf } from '../words/mode.ts';
import type { Roles } from './roles.ts';

/** The first number in words: "20 ore", "max 15 posti". */
function numberIn(text: string | undefined): number | undefined {
  const [digits] = /\d+(?:[.,]\d+)?/.exec(text ?? '') ?? [];
  return digits === undefined ? undefined : Number(digits.replace(',', '.'));
}

/** What only training paths have; what is said of the whole holds for every session of its modules. */
export function learning(roles: Roles, modules: readonly TrainingModule[] | undefined) {
  const [level, mode] = [roles.words('level'), roles.words('mode')];
  const seats = numberIn(roles.words('seats'));
  const own = compact({
    seats: Number.isInteger(seats) ? seats : undefined,
    teachers: roles.terms('teachers').map((name) => ({ name })),
  });
  return compact({
    level: level === undefined ? undefined : levelOf(level),
    mode: mode === undefined ? undefined : modeOf([mode]),
    hours: numberIn(roles.words('length')),
    certificate: roles.words('certificate'),
    prerequisites: roles.words('prerequisites'),
    modules: modules?.map((module) => ({
      ...module,
      sessions: module.sessions?.map((session) => ({ ...session, ...own })),
    })),
  });
}
