import type { Schedule } from '../../model/schedule.ts';
import { anyType } from '../any-type.ts';
import { compact } from '../compact.ts';
import type { Cursor } from '../cursor.ts';
import type { Draft } from '../format.ts';
import { common } from './common.ts';
import { initiative } from './initiative.ts';
import { kindOf } from './kind-of.ts';
import { notice } from './notice.ts';
import { resource } from './resource.ts';
import { training } from './training.ts';

const own = { initiative, training, notice, resource };

/** A page may be anything: the reader was asked for what it is. */
function undecided(at: Cursor, known: ReturnType<typeof common>) {
  const fields = { ...resource(at), ...initiative(at) };
  return { ...anyType({ ...known, ...fields, schedule: fields.schedule as Schedule | undefined }), ...fields };
}

/** An item of whatever content type, as one of ours. */
export function item(at: Cursor): Draft {
  const type = kindOf(at);
  const known = common(at);
  const fields = { ...known, ...(type === undefined ? undecided(at, known) : own[type](at)) };
  return { type, fields: compact(fields) ?? {}, origin: { path: at.path } };
}
