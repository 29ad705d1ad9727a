// The pages under docs that are written by a program: a new one is a line here.

import { errorsPage } from "./errors-page.js";

export interface GeneratedDoc {
  /** From the root of the project. */
  readonly path: string;
  readonly text: (project: string) => string;
}

export const GENERATED_DOCS: readonly GeneratedDoc[] = [{ path: "docs/errors.md", text: errorsPage }];
