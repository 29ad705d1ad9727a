#!/usr/bin/env node
// The launcher: hands the arguments to the compiled program.
import { main } from "../dist/cli/main.js";

process.exitCode = await main(process.argv.slice(2));
