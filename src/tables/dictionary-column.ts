// A column whose cells repeat: one number a row, each distinct text once. Rules ask each text once.

import { ByteDictionary } from "./byte-dictionary.js";
import { NumberColumn } from "./number-column.js";

export class DictionaryColumn {
  private readonly dictionary = new ByteDictionary();
  private readonly ids = new NumberColumn();
  private readonly texts: string[] = [];

  get size(): number {
    return this.ids.size;
  }

  get distinct(): number {
    return this.dictionary.size;
  }

  push(source: Uint8Array, start: number, end: number): void {
    this.ids.push(this.dictionary.intern(source, start, end));
  }

  pushText(text: string): void {
    this.ids.push(this.dictionary.internText(text));
  }

  setText(row: number, text: string): void {
    this.ids.set(row, this.dictionary.internText(text));
  }

  setId(row: number, id: number): void {
    this.ids.set(row, id);
  }

  pushId(id: number): void {
    this.ids.push(id);
  }

  idAt(row: number): number {
    return this.ids.at(row);
  }

  idOf(text: string): number {
    return this.dictionary.internText(text);
  }

  textAt(row: number): string {
    return this.textOf(this.ids.at(row));
  }

  /** Text of a distinct value, decoded once. */
  textOf(id: number): string {
    for (let next = this.texts.length; next <= id; next++) this.texts.push(this.dictionary.arena.text(next));
    return this.texts[id] as string;
  }

  /** One answer per distinct value, by id. */
  mapDistinct<Answer>(ask: (text: string) => Answer): Answer[] {
    return Array.from({ length: this.distinct }, (_, id) => ask(this.textOf(id)));
  }
}
