// Forms of JSON: each reads an unknown value into a type, or says where it does not fit.

export class FormFault {
  constructor(readonly path: string) {}
}

export type Form<Value> = (json: unknown, path: string) => Value | FormFault;
export type FormValue<F> = F extends Form<infer Value> ? Value : never;

export const text: Form<string> = (json, path) => (typeof json === "string" ? json : new FormFault(path));

export const wholeNumber: Form<number> = (json, path) =>
  typeof json === "number" && Number.isSafeInteger(json) && json >= 0 ? json : new FormFault(path);

export const truth: Form<boolean> = (json, path) => (typeof json === "boolean" ? json : new FormFault(path));

export function matching(pattern: RegExp): Form<string> {
  return (json, path) => (typeof json === "string" && pattern.test(json) ? json : new FormFault(path));
}

export const sha256Hex = matching(/^[0-9a-f]{64}$/);

export function oneOf<Word extends string>(...words: readonly Word[]): Form<Word> {
  return (json, path) => words.find((word) => word === json) ?? new FormFault(path);
}

export function nullable<Value>(form: Form<Value>): Form<Value | null> {
  return (json, path) => (json === null ? null : form(json, path));
}

export function list<Value>(form: Form<Value>): Form<readonly Value[]> {
  return (json, path) => {
    if (!Array.isArray(json)) return new FormFault(path);
    const values: Value[] = [];
    for (const [index, element] of json.entries()) {
      const value = form(element, `${path}/${index}`);
      if (value instanceof FormFault) return value;
      values.push(value);
    }
    return values;
  };
}

type Fields = { readonly [key: string]: Form<unknown> };
type Optional<F extends Fields, Key extends keyof F> = undefined extends FormValue<F[Key]> ? Key : never;
type RecordOf<F extends Fields> = {
  readonly [Key in keyof F as Exclude<Key, Optional<F, Key>>]: FormValue<F[Key]>;
} & {
  readonly [Key in keyof F as Optional<F, Key>]?: Exclude<FormValue<F[Key]>, undefined>;
};

/** Further keys may stand beside those named: later versions add some. */
export function record<F extends Fields>(fields: F): Form<RecordOf<F>> {
  return (json, path) => {
    if (typeof json !== "object" || json === null || Array.isArray(json)) return new FormFault(path);
    const source = new Map(Object.entries(json));
    const entries: [string, unknown][] = [];
    for (const [key, form] of Object.entries(fields)) {
      const value = form(source.get(key), `${path}/${key}`);
      if (value instanceof FormFault) return value;
      if (value !== undefined) entries.push([key, value]);
    }
    return Object.fromEntries(entries) as RecordOf<F>;
  };
}

/** A key that may be absent. */
export function optional<Value>(form: Form<Value>): Form<Value | undefined> {
  return (json, path) => (json === undefined ? undefined : form(json, path));
}
