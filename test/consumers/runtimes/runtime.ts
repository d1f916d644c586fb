import type { Outcome } from "../scenarios/index.ts";

export interface Runtime {
  /** As the column of the table. */
  readonly name: string;
  /** How it loads the packages, where it has several ways. */
  readonly way?: "import" | "require";
  /** The version that must be running, where this is ours to choose. */
  readonly version?: string;
  readonly hasFiles: boolean;
  /** Runs all scenarios against a session of the mock. */
  run(place: Place): Promise<Report>;
}

export interface Place {
  /** The project that has the packages. */
  readonly project: string;
  /** Empty, and of this run alone. */
  readonly folder: string;
  readonly url: string;
}

export interface Report {
  readonly version?: string;
  readonly outcomes: readonly Outcome[];
}
