/** What the job needs from the world around it, so that the same code runs in a terminal and in a test. */
export interface Ports {
  /** Shows the code to the person, who types it in at the address. */
  askForApproval(userCode: string, verificationUrl: string): void;
  report: Reporter;
}

export interface Reporter {
  /** A step begins. */
  step(title: string): void;
  /** How far the step is: `done` goes from 0 to 1. */
  progress(what: string, done: number): void;
  /** What came back. */
  result(text: string): void;
}

/** The job cannot go on; the message says why and what to do. */
export class JobFailed extends Error {
  override readonly name = "JobFailed";
}
