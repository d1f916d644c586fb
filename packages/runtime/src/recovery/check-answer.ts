import { DecodeError } from "../errors/answer-errors.ts";
import type { Operation } from "../operation.ts";
import type { Validator } from "../options.ts";
import type { Answer } from "../pipeline/answer.ts";

/** @throws DecodeError for data that is not what the description says */
export function checkAnswer(
  validate: Validator,
  operation: Operation,
  { data, error, response, meta }: Answer,
): void {
  if (error) return;
  const problems = validate(operation, response.status, data);
  if (problems.length === 0) return;
  const more = problems.length > 3 ? `, and ${problems.length - 3} more` : "";
  const context = { operation: operation.id, meta };
  throw new DecodeError(`not as described: ${problems.slice(0, 3).join("; ")}${more}`, context);
}
