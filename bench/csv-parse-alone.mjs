// The peer: csv-parse reads the whole file to arrays, and does nothing with them.

import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

const [file] = process.argv.slice(2);
const rows = parse(readFileSync(file));
if (rows.length < 2) throw new Error(`${rows.length} rows`);
