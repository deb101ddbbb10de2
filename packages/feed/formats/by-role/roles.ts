import type { Cursor } from '../cursor.ts';
import { fieldRole, type FieldRole } from '../words/field-role.ts';

/** Fields whose names only people know, by what they are for. */
export class Roles {
  readonly #fields = new Map<FieldRole, Cursor[]>();

  /** `roleOf` says what a field is for, where its own name does not. */
  constructor(
    fields: readonly Cursor[],
    roleOf: (field: Cursor) => FieldRole | undefined = ({ path }) => fieldRole(String(path.at(-1))),
  ) {
    for (const field of fields) {
      const role = roleOf(field);
      if (role !== undefined && field.exists) this.#fields.set(role, [...(this.#fields.get(role) ?? []), field]);
    }
  }

  all(...roles: FieldRole[]): Cursor[] {
    return roles.flatMap((role) => this.#fields.get(role) ?? []);
  }

  first(...roles: FieldRole[]): Cursor | undefined {
    return this.all(...roles)[0];
  }

  /** The words of the first field with one of these roles that has any. */
  words(...roles: FieldRole[]): string | undefined {
    return this.all(...roles)
      .map((it) => wordsIn(it))
      .find((text) => text !== undefined);
  }

  /** The terms of all fields with these roles: of lists, of texts with commas between them, of `{ name }`. */
  terms(...roles: FieldRole[]): string[] {
    return [...new Set(this.all(...roles).flatMap((field) => field.list().flatMap(termsIn)))];
  }
}

/** Systems keep a text also as `{ rendered }`, `{ value }` or `{ label }`. */
export function wordsIn(at: Cursor, depth = 0): string | undefined {
  if (Array.isArray(at.value) && depth < 3)
    return (
      at
        .list()
        .map((it) => wordsIn(it, depth + 1))
        .filter((it) => it !== undefined)
        .join(', ') || undefined
    );
  return at.isObject
    ? at.first('rendered', 'label', 'name', 'title', 'post_title', 'value', 'text').plain()
    : at.plain();
}

const termsIn = (at: Cursor): string[] =>
  (wordsIn(at) ?? '')
    .split(/\s*[,;|]\s*/)
    .filter((term) => term !== '' && !/^(?:yes|no|true|false|si|\d+)$/i.test(term));
