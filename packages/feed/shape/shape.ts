/**
 * The small language that the model is written in. A shape is plain data; types (`Infer`), the tolerant reader
 * (`read-shape.ts`) and JSON Schema (`json-schema.ts`) all derive from it, so that they cannot disagree.
 */
export type Shape = TextShape | NumberShape | FlagShape | ChoiceShape | ListShape | MapShape | ObjectShape;

/** What a text must look like; `format.ts` holds the rule for each. */
export type Format = 'day' | 'email' | 'language' | 'moment' | 'phone' | 'rule' | 'time' | 'url' | 'zone';

export interface TextShape {
  readonly kind: 'text';
  readonly format?: Format;
  /** Strangers may leave it empty, which says something too; strictly, nobody may. */
  readonly blank?: true;
}
export interface NumberShape {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}
export interface FlagShape {
  readonly kind: 'flag';
}
export interface ChoiceShape<V extends string = string> {
  readonly kind: 'choice';
  readonly values: readonly V[];
}
export interface ListShape<S extends Shape = Shape> {
  readonly kind: 'list';
  readonly of: S;
}
/** Values by BCP 47 language tag. */
export interface MapShape<S extends Shape = Shape> {
  readonly kind: 'map';
  readonly of: S;
}
export interface ObjectShape<F extends Fields = Fields, R extends keyof F = keyof F> {
  readonly kind: 'object';
  readonly fields: F;
  readonly required: readonly (R & string)[];
  /** The same fields, looked up safely by names that strangers wrote (`__proto__`). */
  readonly byName: ReadonlyMap<string, Shape>;
}
// An interface may refer to Shape before Shape is complete; a Record may not.
export interface Fields {
  readonly [name: string]: Shape;
}

// Shapes are built when their module loads; the marks let a bundler drop those that nobody reads.
/* @__NO_SIDE_EFFECTS__ */
export function text(format?: Format): TextShape {
  return format ? { kind: 'text', format } : { kind: 'text' };
}
/* @__NO_SIDE_EFFECTS__ */
export function blankableText(): TextShape {
  return { kind: 'text', blank: true };
}
/* @__NO_SIDE_EFFECTS__ */
export function number(min = -Infinity, max = Infinity): NumberShape {
  return { kind: 'number', min, max, whole: false };
}
/* @__NO_SIDE_EFFECTS__ */
export function count(max = Number.MAX_SAFE_INTEGER): NumberShape {
  return { kind: 'number', min: 0, max, whole: true };
}
/* @__NO_SIDE_EFFECTS__ */
export function flag(): FlagShape {
  return { kind: 'flag' };
}
/* @__NO_SIDE_EFFECTS__ */
export function choice<const V extends string>(values: readonly V[]): ChoiceShape<V> {
  return { kind: 'choice', values };
}
/* @__NO_SIDE_EFFECTS__ */
export function list<S extends Shape>(of: S): ListShape<S> {
  return { kind: 'list', of };
}
/* @__NO_SIDE_EFFECTS__ */
export function byLanguage<S extends Shape>(of: S): MapShape<S> {
  return { kind: 'map', of };
}
/* @__NO_SIDE_EFFECTS__ */
export function object<F extends Fields, const R extends keyof F & string = never>(
  fields: F,
  required: readonly R[] = [],
): ObjectShape<F, R> {
  return { kind: 'object', fields, required, byName: new Map(Object.entries(fields)) };
}

type Simplify<T> = { [K in keyof T]: T[K] };

/** The TypeScript type of the values that a shape describes. */
export type Infer<S> =
  S extends ObjectShape<infer F, infer R>
    ? Simplify<{ [K in R]: Infer<F[K]> } & { [K in Exclude<keyof F, R>]?: Infer<F[K]> }>
    : S extends ChoiceShape<infer V>
      ? V
      : S extends ListShape<infer I>
        ? Infer<I>[]
        : S extends MapShape<infer I>
          ? { [language: string]: Infer<I> }
          : S extends TextShape
            ? string
            : S extends NumberShape
              ? number
              : S extends FlagShape
                ? boolean
                : never;
