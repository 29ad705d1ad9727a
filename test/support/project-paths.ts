// Where things stand in the project, from wherever a test runs; and the shared folder, where it is there.

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
export const GUIAN = fileURLToPath(new URL("../../examples/guian/", import.meta.url));
export const SHARED = fileURLToPath(new URL("../../../shared/", import.meta.url));
export const hasShared = existsSync(SHARED);
