// From digest to ticket: the digest itself, or the first numbers of a seedrandom seeded with it.

import seedrandom from "seedrandom";
import { digestOf, type Lottery } from "./digest.js";

export const GENERATORS = ["sha256", "seedrandom"] as const;
export type Generator = (typeof GENERATORS)[number];

/** Lower-case hex of one length per generator, so that order of bytes is order of numbers. */
export type TicketOf = (id: string) => string;

export function ticketsOf(lottery: Lottery, generator: Generator): TicketOf {
  if (generator === "sha256") return (id) => digestOf(id, lottery);
  return (id) => seedrandomTicket(digestOf(id, lottery));
}

/** Never seeded with raw text: of each character it keeps 8 bits only, and a digest is all ASCII. */
function seedrandomTicket(digest: string): string {
  const generator = seedrandom(digest);
  return hex8(generator.int32()) + hex8(generator.int32());
}

function hex8(int32: number): string {
  return (int32 >>> 0).toString(16).padStart(8, "0");
}

/** The first 12 hex digits as a number that a double holds exactly: enough to find a cutoff, not to rank. */
export function leadingNumber(ticket: string): number {
  return Number.parseInt(ticket.slice(0, 12), 16);
}
