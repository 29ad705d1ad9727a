// Asks ajv, the authority on shape, whether a value is what its field's schema wants.

import { Ajv, type DefinedError } from "ajv";
import { FORMATS } from "./formats.js";
import type { JsonSchema, SchemaSet } from "./schema-set.js";

/** Empty where the value holds. */
export type FieldValidator = (value: unknown, field: JsonSchema) => readonly DefinedError[];

/** Compiles each field's schema once. */
export function createFieldValidator(schemas: SchemaSet): FieldValidator {
  // The schemas are ours and tested; checking them again would cost every start.
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateSchema: false,
    meta: false,
    addUsedSchema: false,
  });
  for (const [name, isOfFormat] of Object.entries(FORMATS)) ajv.addFormat(name, isOfFormat);
  for (const schema of schemas.values()) ajv.addSchema({ ...schema });
  const compiled = new Map<JsonSchema, ReturnType<Ajv["compile"]>>();
  return (value, field) => {
    const validate = compiled.get(field) ?? ajv.compile({ ...field });
    compiled.set(field, validate);
    return validate(value) ? [] : (validate.errors ?? []).filter(isDefined);
  };
}

/** Ours are all standard keywords; the type of ajv's errors is wider only for those who add their own. */
function isDefined(error: object): error is DefinedError {
  return "keyword" in error;
}
