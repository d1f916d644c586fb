import { code } from "../markdown.ts";

/** The number of a step, by its id. */
export type NumberOf = (stepId: string) => number;

const EXPRESSION = /\{?\$(steps\.([\w.-]+?)\.outputs\.([\w-]+)|inputs\.([\w-]+))\}?/g;

/** What a request sends, in words: texts as code, outputs and inputs by their names. */
export function valueText(value: unknown, numberOf: NumberOf): string {
  if (Array.isArray(value)) return value.map((one) => valueText(one, numberOf)).join(", ");
  if (typeof value !== "string") return code(JSON.stringify(value));
  const parts: string[] = [];
  let end = 0;
  for (const match of value.matchAll(EXPRESSION)) {
    const [whole, , step, output, input = ""] = match;
    parts.push(...literal(value.slice(end, match.index)));
    parts.push(
      step === undefined || output === undefined
        ? `your ${code(input)}`
        : `${code(output)} of step ${numberOf(step)}`,
    );
    end = match.index + whole.length;
  }
  parts.push(...literal(value.slice(end)));
  return parts.join(" and ") || "an empty text";
}

/** Outputs of earlier steps that a value mentions, as `step.output`. */
export function outputsIn(value: unknown): readonly string[] {
  return [...JSON.stringify(value ?? null).matchAll(EXPRESSION)].flatMap(([, , step, output]) =>
    step === undefined || output === undefined ? [] : [`${step}.${output}`],
  );
}

const literal = (text: string): readonly string[] => (text === "" ? [] : [code(text)]);
