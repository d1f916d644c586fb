/** The description cannot be turned into code; the message says where and what to change. */
export class SpecProblem extends Error {
  override readonly name = "SpecProblem";

  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`);
  }
}
