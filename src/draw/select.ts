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
      .map((position) => {
        const row = pool.rows[position] as number;
        const code = pool.table.codes.text(row);
        return { code, ticket: ticketOf(code), name: pool.table.names.text(row) };
      })
      .sort((a, b) => compareByBytes(a.ticket, b.ticket) || compareByBytes(a.code, b.code))
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

interface StratumTickets {
  /** Positions in the pool that are in the draw. */
  readonly positions: Uint32Array;
  /** The leading digits of their tickets as numbers, one for one. */
  readonly numbers: Float64Array;
}

function ticketNumbers(pool: Pool, quotas: readonly number[], numberOf: LeadingNumberOf): StratumTickets[] {
  const { codes } = pool.table;
  const sizes = quotas.map(() => 0);
  const isDrawn = (position: number, stratum: number) =>
    stratum >= 0 && pool.excluded[position] === "" && (quotas[stratum] ?? 0) > 0;
  for (let position = 0; position < pool.rows.length; position++) {
    const stratum = (pool.strata[position] as number) - 1;
    if (isDrawn(position, stratum)) sizes[stratum] = (sizes[stratum] ?? 0) + 1;
  }
  const strata = sizes.map((size) => ({
    positions: new Uint32Array(size),
    numbers: new Float64Array(size),
    size: 0,
  }));
  for (let position = 0; position < pool.rows.length; position++) {
    const stratum = (pool.strata[position] as number) - 1;
    const tickets = strata[stratum];
    if (!tickets || !isDrawn(position, stratum)) continue;
    const row = pool.rows[position] as number;
    tickets.positions[tickets.size] = position;
    tickets.numbers[tickets.size++] = numberOf(codes.bytes, codes.start(row), codes.end(row));
  }
  return strata;
}

/**
 * All positions whose number is not above the count-th smallest: equal leading digits are kept, so the
 * exact order of whole tickets can settle them. Only these few are ever ranked as strings.
 */
function smallest({ positions, numbers }: StratumTickets, count: number): number[] {
  if (count === 0) return [];
  const threshold = count >= numbers.length ? Number.POSITIVE_INFINITY : nthSmallest(numbers, count);
  const found: number[] = [];
  for (let index = 0; index < positions.length; index++) {
    if ((numbers[index] as number) <= threshold) found.push(positions[index] as number);
  }
  return found;
}
