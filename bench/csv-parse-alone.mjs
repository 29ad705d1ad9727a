// The peer: csv-parse reads the whole file to arrays, and does nothing with them.

import { createReadStream } from "node:fs";
import { parse } from "csv-parse";

const [file] = process.argv.slice(2);
let rows = 0;
for await (const row of createReadStream(file).pipe(parse())) rows += row.length > 0 ? 1 : 0;
if (rows < 2) throw new Error(`${rows} rows`);
