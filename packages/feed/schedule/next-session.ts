import type { Session, Training, TrainingModule } from '../model/training.ts';
import { nextOccurrence } from './next-occurrence.ts';

export interface NextSession {
  readonly session: Session;
  readonly module: TrainingModule;
  /** Which module of the path it belongs to, from 0. */
  readonly at: number;
}

/** The session that is on now, or comes next, and the module that it belongs to. */
export function nextSession(path: Training, feedZone: string, now: number): NextSession | undefined {
  const next = nextOccurrence(path, feedZone, now);
  for (const [at, module] of (path.modules ?? []).entries())
    for (const session of module.sessions ?? []) if (session === next) return { session, module, at };
  return undefined;
}
