// Writes the generated pages of docs; `npm run docs` calls it from the root of the project.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { GENERATED_DOCS } from "./generated-docs.js";

const project = process.cwd();
for (const { path, text } of GENERATED_DOCS) writeFileSync(join(project, path), text(project));
