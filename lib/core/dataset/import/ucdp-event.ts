/** A party to an event, by UCDP's id and name. */
export interface UcdpSide {
  readonly id: number;
  readonly name: string;
}

/** An event of UCDP GED, with the columns that a record is made of. Deaths are in persons. */
export interface UcdpEvent {
  readonly id: number;
  /** 1 state-based, 2 non-state, 3 one-sided. */
  readonly type: 1 | 2 | 3;
  readonly sideA: UcdpSide;
  readonly sideB: UcdpSide;
  /** `Clear`, or what UCDP has still to check of a candidate event. */
  readonly codeStatus: string;
  /** Whether it stands for several events that the reports do not tell apart (`event_clarity` 2). */
  readonly isSummary: boolean;
  /** 1 the exact place … 4 the first-order division, 6 the country alone, 7 at sea or in the air. */
  readonly wherePrecision: number;
  readonly where: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  /** 1 the day is known, 2 within six days, 3 within a week, 4 within a month, 5 within a year. */
  readonly datePrecision: number;
  /** First and last day that it may have happened. */
  readonly start: string;
  readonly end: string;
  /** Parts of the best estimate. */
  readonly deathsA: number;
  readonly deathsB: number;
  readonly civilians: number;
  readonly unknown: number;
  readonly best: number;
  readonly low: number;
  readonly high: number;
  /** Who published the reports, as UCDP names them. */
  readonly offices: readonly string[];
  /** Who the reports have it from, in UCDP's words. */
  readonly original: string;
}
