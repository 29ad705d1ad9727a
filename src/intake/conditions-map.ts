// `where: 行业=H62;区域=湖潮乡`, as a table would have it, is the mapping that it stands for.

import { splitConditions } from "./conditions-text.js";
import type { YamlMap, YamlScalar } from "./yaml-node.js";

/** Null where the text is no list of conditions. */
export function conditionsMap(node: YamlScalar): YamlMap | null {
  const conditions = splitConditions(node.text);
  if (conditions === null) return null;
  const entries = conditions.map(({ name, text }) => ({
    key: { ...node, text: name },
    value: { ...node, text },
  }));
  return { kind: "map", entries, line: node.line, column: node.column };
}
