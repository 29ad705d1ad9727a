// The generator's command line: node build/examples/generator/main.js [--objects N] [--to FOLDER]

import { parseArgs } from "node:util";
import { EXAMPLE_OBJECTS } from "./objects.js";
import { writeExample } from "./write-example.js";

const { values } = parseArgs({
  options: {
    objects: { type: "string", default: String(EXAMPLE_OBJECTS) },
    to: { type: "string", default: "examples/guian" },
  },
});
const objectCount = Number(values.objects);

if (Number.isSafeInteger(objectCount) && objectCount >= EXAMPLE_OBJECTS) {
  writeExample(values.to, objectCount);
} else {
  console.error(`--objects: a whole number from ${EXAMPLE_OBJECTS} on, not ${values.objects}`);
  process.exitCode = 2;
}
