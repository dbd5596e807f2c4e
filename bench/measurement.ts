/** One line of the benchmark's table. */
export interface Measurement {
  readonly name: string;
  /** With its unit, e.g. `412,000 clocks/s`. */
  readonly measured: string;
  readonly target?: string;
  /** Whether the target is met; left out when there is none. */
  readonly ok?: boolean;
}

/** What a `*.bench.ts` exports; suites run one after the other, each in the same process. */
export interface Suite {
  /** `size` is the suite's own unit, e.g. trades; its own choice when left out. */
  readonly run: (size?: number) => Promise<readonly Measurement[]> | readonly Measurement[];
  /** YINUO_BENCH_DATABASE_URL names a PostgreSQL while it runs. */
  readonly needsDatabase?: boolean;
}
