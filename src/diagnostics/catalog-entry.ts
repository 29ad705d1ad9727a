// What the catalog says of one code, wherever it is found.

import type { Sentence } from "./sentence.js";
import type { Severity } from "./severity.js";

export interface CatalogEntry {
  readonly severity: Severity;
  /** One line on what the code means, for docs/errors.md. */
  readonly gist: Sentence;
  readonly remedy: Sentence;
  /** Article or standard that it rests on, such as "Art. 14" or "GB 32100". */
  readonly source?: string;
}
