// What a person reads, in both languages of the tool.

export type Language = "zh" | "en";

export interface Sentence {
  readonly zh: string;
  readonly en: string;
}
