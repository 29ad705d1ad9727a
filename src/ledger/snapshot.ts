// A ledger as bytes on hand: whoever reads the disk fills this in, everything else only looks at it.

export type Chunks = () => Iterable<Uint8Array>;

export interface LedgerSnapshot {
  /** False where there is no ledger folder at all. */
  readonly exists: boolean;
  /** Null where there is no HEAD. */
  readonly head: Uint8Array | null;
  /** Folders and their files, in order of number. */
  readonly folders: readonly FolderSnapshot[];
  /** Other entries of the ledger folder, lock and temporary ones left out. */
  readonly strays: readonly string[];
  /** Temporary entries that an interrupted write left. */
  readonly leftovers: readonly string[];
}

export interface FolderSnapshot {
  readonly name: string;
  /** By path inside the folder. */
  readonly files: ReadonlyMap<string, Chunks>;
}

export const EMPTY_LEDGER: LedgerSnapshot = {
  exists: false,
  head: null,
  folders: [],
  strays: [],
  leftovers: [],
};

export function wholeBytes(chunks: Chunks): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const chunk of chunks()) parts.push(Buffer.from(chunk));
  return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
}
