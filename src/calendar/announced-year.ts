// The shape of one year's working-day notice, as the State Council words it: a holiday from, to, and days worked for it.

export interface AnnouncedYear {
  readonly year: number;
  /** The yearly notice first, then those that changed it. */
  readonly source: readonly [Notice, ...Notice[]];
  readonly holidays: readonly Holiday[];
}

interface Notice {
  readonly title: string;
  readonly number: string;
  readonly url: string;
}

interface Holiday {
  readonly name: string;
  /** First and last day off, weekends among them. */
  readonly from: string;
  readonly to: string;
  /** 调休: weekend days worked in exchange. */
  readonly worked: readonly string[];
}
