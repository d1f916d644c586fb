import type { AnswerKind, Operation } from "../operation.ts";

/** How the body of an answer is read: failures as JSON, and so what a file's place is taken by. */
export function answerKindOf(
  { success, answer, refusal }: Operation,
  status: number,
  headers: Headers,
): AnswerKind {
  if (!success.includes(status)) return "json";
  return refusal !== undefined && isOfType(headers.get("content-type") ?? "", refusal) ? "json" : answer;
}

/** Whether a media type is the declared one and has all its parameters. */
function isOfType(mediaType: string, declared: string): boolean {
  const parts = partsOf(mediaType);
  return partsOf(declared).every((part) => parts.includes(part));
}

function partsOf(mediaType: string): readonly string[] {
  return mediaType.split(";").map((part) => part.trim().toLowerCase());
}
