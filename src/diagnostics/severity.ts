// How grave a finding is: an error stops a draw, a warning should be looked at, a note only says.

export type Severity = "error" | "warning" | "note";
