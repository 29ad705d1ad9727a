// Writes the example workspace into a folder, in pieces, so that a large library needs little memory.

import { closeSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleFiles } from "./example-files.js";

const PIECE_LENGTH = 1 << 18;

export function writeExample(folder: string, objectCount: number): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of exampleFiles(objectCount)) writePieces(join(folder, name), text);
}

function writePieces(path: string, text: Iterable<string>): void {
  const file = openSync(path, "w");
  try {
    let piece = "";
    for (const line of text) {
      piece += line;
      if (piece.length < PIECE_LENGTH) continue;
      writeFileSync(file, piece);
      piece = "";
    }
    writeFileSync(file, piece);
  } finally {
    closeSync(file);
  }
}
