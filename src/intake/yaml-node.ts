// A YAML file as maps, lists and texts, each with its place. Nothing in it has been interpreted.

export type YamlNode = YamlMap | YamlList | YamlScalar;

/** Both count from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

export interface YamlMap extends Place {
  readonly kind: "map";
  readonly entries: readonly YamlEntry[];
}

export interface YamlEntry {
  readonly key: YamlScalar;
  readonly value: YamlNode;
}

interface YamlList extends Place {
  readonly kind: "list";
  readonly items: readonly YamlNode[];
}

export interface YamlScalar extends Place {
  readonly kind: "scalar";
  /** As written, 18-digit codes included; "" where nothing stands. */
  readonly text: string;
}
