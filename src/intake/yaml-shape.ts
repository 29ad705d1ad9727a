// What to say where a YAML file has another structure, or other keys, than its schema.

import { type Finding, finding } from "../diagnostics/finding.js";
import type { Origin } from "../domain/origin.js";
import { nearestWord } from "./nearest-word.js";
import { type JsonSchema, namesOf } from "./schema-set.js";
import type { YamlNode, YamlScalar } from "./yaml-node.js";

export function mapExpected(node: YamlNode, origin: Origin): Finding {
  const value = node.kind === "scalar" ? node.text : null;
  // The scan by lines knows only known keys; here any word before the colon must have been meant as one.
  if (value !== null && /^[^：]{1,30}：/.test(value)) {
    const sentence = { zh: "这里用了全角冒号", en: "a full-width colon stands here" };
    return finding("YAML-FULLWIDTH-COLON", { origin, value, sentence });
  }
  const sentence = { zh: "此处应是“键: 值”", en: "a mapping (key: value) is expected here" };
  return finding("YAML-SHAPE", { origin, value, sentence });
}

export function unknownKey(
  key: YamlScalar,
  fields: ReadonlyMap<string, JsonSchema>,
  origin: Origin,
): Finding {
  const value = key.text;
  if (value.includes("：")) {
    const sentence = { zh: "键里有全角冒号", en: "a full-width colon in the key" };
    return finding("YAML-FULLWIDTH-COLON", { origin, value, sentence });
  }
  const nearest = nearestWord(
    value,
    [...fields].flatMap(([name, field]) => namesOf(name, field)),
  );
  const known = [...fields.keys()];
  const [zh, en] = nearest
    ? [`，是否为“${nearest}”`, `; did you mean “${nearest}”`]
    : [`；此处可写：${known.join("、")}`, `; known here: ${known.join(", ")}`];
  const sentence = { zh: `不认识的键“${value}”${zh}`, en: `unknown key “${value}”${en}` };
  return finding("YAML-UNKNOWN-KEY", { origin, value, sentence });
}
