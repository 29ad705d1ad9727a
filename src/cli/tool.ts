// Who wrote an act: name and version of this program.

export const TOOL = { name: "suiji", version: "0.1.0" } as const;
