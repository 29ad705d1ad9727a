// The draw itself: in each stratum the k smallest tickets win, ties by id; the next stand in reserve.

import { compareByBytes } from "../tables/byte-order.js";
import { nthSmallest } from "../tables/nth-smallest.js";
import type { Lottery } from "../tickets/digest.js";
import { type Generator, ticketsOf } from "../tickets/generators.js";
import { type LeadingNumberOf, leadingNumbersOf } from "../tickets/leading-numbers.js";
import type { Pool } from "./pool.js";
import { reserveCount } from "./quota.js";

export interface Drawn {
  readonly stratum: number;
  /** From 1, running on into the reserves. */
  readonly rank: number;
  readonly code: string;
  readonly ticket: string;
  readonly role: "winner" | "reserve";
  readonly name: string;
}

export interface StratumDraw {
  readonly drawn: readonly Drawn[];
  /** The last winner's ticket; "" where there is none. */
  readonly cutoff: string;
}

/** `quotas[h - 1]` is what stratum h asks, before the min with what is left in its pool. */
export function selectObjects(
  pool: Pool,
  quotas: readonly number[],
  { lottery, generator }: { readonly lottery: Lottery; readonly generator: Generator },
): StratumDraw[] {
  const ticketOf = ticketsOf(lottery, generator);
  return ticketNumbers(pool, quotas, leadingNumbersOf(lottery, generator)).map((tickets, index) => {
    const quota = quotas[index] ?? 0;
    const ranked = smallest(tickets, quota + reserveCount(quota))
      .map((row) => {
        const code = pool.table.codes.text(row);
        return { code, ticket: ticketOf(code), name: pool.table.names.text(row) };
      })
      .sort(byTicket)
      .slice(0, quota + reserveCount(quota));
    const drawn = ranked.map(
      (entry, at): Drawn => ({
        ...entry,
        stratum: index + 1,
        rank: at + 1,
        role: at < quota ? "winner" : "reserve",
      }),
    );
    return { drawn, cutoff: drawn.findLast(({ role }) => role === "winner")?.ticket ?? "" };
  });
}

/** Tickets are ASCII of one length, so the engine's own order of strings is that of their bytes. */
function byTicket(a: Ranked, b: Ranked): number {
  if (a.ticket !== b.ticket) return a.ticket < b.ticket ? -1 : 1;
  return compareByBytes(a.code, b.code);
}

interface Ranked {
  readonly code: string;
  readonly ticket: string;
}

interface StratumTickets {
  /** Rows of the table that are in the draw. */
  readonly rows: Uint32Array;
  /** The leading digits of their tickets as numbers, one for one. */
  readonly numbers: Float64Array;
}

/** In the order of the table, not of the pool: that is how the codes lie in memory. */
function ticketNumbers(pool: Pool, quotas: readonly number[], numberOf: LeadingNumberOf): StratumTickets[] {
  const { codes } = pool.table;
  const drawn = drawnStrata(pool, quotas);
  const sizes = new Uint32Array(quotas.length + 1);
  for (const stratum of drawn) sizes[stratum] = (sizes[stratum] as number) + 1;
  const strata = quotas.map((_, index) => {
    const size = sizes[index + 1] as number;
    return { rows: new Uint32Array(size), numbers: new Float64Array(size) };
  });
  const filled = new Uint32Array(quotas.length + 1);
  for (let row = 0; row < drawn.length; row++) {
    const stratum = drawn[row] as number;
    const tickets = strata[stratum - 1];
    if (!tickets) continue;
    const at = filled[stratum] as number;
    filled[stratum] = at + 1;
    tickets.rows[at] = row;
    tickets.numbers[at] = numberOf(codes.bytes, codes.start(row), codes.end(row));
  }
  return strata;
}

/** By row of the table: the stratum in which it takes part, or 0 where it is out or nothing is asked. */
function drawnStrata({ table, rows, strata, excluded }: Pool, quotas: readonly number[]): Uint16Array {
  const drawn = new Uint16Array(table.size);
  for (let position = 0; position < rows.length; position++) {
    const stratum = strata[position] as number;
    const isDrawn = excluded[position] === "" && (quotas[stratum - 1] ?? 0) > 0;
    if (isDrawn) drawn[rows[position] as number] = stratum;
  }
  return drawn;
}

/**
 * All rows whose number is not above the count-th smallest: equal leading digits are kept, so the
 * exact order of whole tickets can settle them. Only these few are ever ranked as strings.
 */
function smallest({ rows, numbers }: StratumTickets, count: number): number[] {
  if (count === 0) return [];
  const threshold = count >= numbers.length ? Number.POSITIVE_INFINITY : nthSmallest(numbers, count);
  const found: number[] = [];
  for (let index = 0; index < rows.length; index++) {
    if ((numbers[index] as number) <= threshold) found.push(rows[index] as number);
  }
  return found;
}
