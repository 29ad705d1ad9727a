// Reads one cell by the schema of its field: text in, a value of the field's type out, or what is wrong with it.

import { cellProblem } from "./cell-problem.js";
import type { CellReader, CellReading } from "./cell-reading.js";
import { createFieldValidator } from "./field-validator.js";
import { isPlaceholder } from "./placeholder.js";
import { readList } from "./read-list.js";
import { readScalar } from "./read-scalar.js";
import type { SchemaSet } from "./schema-set.js";
import { trimmed } from "./white-space.js";

const BLANK: CellReading = {
  value: undefined,
  text: "",
  problem: null,
  isNormalised: false,
  isPlaceholder: false,
};

/** Make one and keep it: it compiles each field's schema once. */
export function createCellReader(schemas: SchemaSet): CellReader {
  const errorsOf = createFieldValidator(schemas);
  return (raw, field) => {
    const outer = trimmed(raw);
    const text = outer.normalize("NFC");
    if (text === "") return BLANK;
    if (isPlaceholder(text, field)) return { ...BLANK, isPlaceholder: true };
    const { value, isNormalised } = field.type === "array" ? readList(text, field) : readScalar(text, field);
    if (Array.isArray(value) && value.length === 0) return { ...BLANK, isPlaceholder: isNormalised };
    // `n / a` as a code becomes one only here.
    if (typeof value === "string" && isPlaceholder(value, field)) return { ...BLANK, isPlaceholder: true };
    const errors = errorsOf(value, field);
    if (errors.length > 0) {
      const problem = cellProblem(errors, value, field);
      return { value: undefined, text, problem, isNormalised: false, isPlaceholder: false };
    }
    return {
      value,
      text: Array.isArray(value) ? value.join(";") : String(value),
      problem: null,
      isNormalised: isNormalised || text !== outer,
      isPlaceholder: false,
    };
  };
}
