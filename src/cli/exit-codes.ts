// What the process tells a script.

export const ExitCode = {
  Clean: 0,
  /** Errors in the files, or verify found a difference. */
  FindingsReported: 1,
  WrongUsage: 2,
  /** A file is missing, the ledger is locked, the disk is full. */
  CouldNotRun: 3,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];
