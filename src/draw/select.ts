// The draw itself: in each stratum the k smallest tickets win, ties by id; the next stand in reserve.

import { compareByBytes } from "../tables/byte-order.js";
import { leadingNumber, type TicketOf } from "../tickets/generators.js";
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
export function selectObjects(pool: Pool, quotas: readonly number[], ticketOf: TicketOf): StratumDraw[] {
  const { numbers, positions } = ticketNumbers(pool, quotas, ticketOf);
  return quotas.map((quota, index) => {
    const candidates = smallest(positions[index] ?? [], numbers, quota + reserveCount(quota));
    const ranked = candidates
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

/** The leading digits of every ticket as a number, and the positions in the draw of each stratum. */
function ticketNumbers(pool: Pool, quotas: readonly number[], ticketOf: TicketOf) {
  const { codes } = pool.table;
  const numbers = new Float64Array(pool.rows.length);
  const positions = quotas.map((): number[] => []);
  for (let position = 0; position < pool.rows.length; position++) {
    const stratum = (pool.strata[position] as number) - 1;
    if (stratum < 0 || pool.excluded[position] !== "" || quotas[stratum] === 0) continue;
    numbers[position] = leadingNumber(ticketOf(codes.text(pool.rows[position] as number)));
    positions[stratum]?.push(position);
  }
  return { numbers, positions };
}

/**
 * All positions whose number is not above the count-th smallest: equal leading digits are kept, so the
 * exact order of whole tickets can settle them. A sort of numbers is far cheaper than one of strings.
 */
function smallest(positions: readonly number[], numbers: Float64Array, count: number): number[] {
  if (count >= positions.length) return [...positions];
  if (count === 0) return [];
  const sorted = Float64Array.from(positions, (position) => numbers[position] as number).sort();
  const threshold = sorted[count - 1] as number;
  return positions.filter((position) => (numbers[position] as number) <= threshold);
}
