import { code } from "../markdown.ts";
import { type NumberOf, valueText } from "./value-text.ts";

const WORDS: Readonly<Record<string, string>> = {
  "==": "is",
  "!=": "is not",
  ">": "is more than",
  ">=": "is at least",
  "<": "is less than",
  "<=": "is at most",
};

/** A condition of a step in words; one that is too complicated stays as it is. */
export function conditionText(condition: string, numberOf: NumberOf): string {
  return condition
    .split(" || ")
    .map((part) => comparison(part.trim(), numberOf))
    .join(", or ");
}

function comparison(text: string, numberOf: NumberOf): string {
  const [, left, operator = "", right] = /^(\S+) (==|!=|>=?|<=?) (.+)$/.exec(text) ?? [];
  const subject = left && subjectOf(left);
  if (!subject || right === undefined) return code(text);
  const quoted = /^'(.*)'$/.exec(right);
  return `${subject} ${WORDS[operator]} ${quoted ? code(quoted[1] ?? "") : bare(right, numberOf)}`;
}

function subjectOf(expression: string): string | undefined {
  if (expression === "$statusCode") return "the status";
  const [, pointer] = /^\$response\.body#\/(.+)$/.exec(expression) ?? [];
  if (pointer !== undefined) return code(pathOf(pointer));
  const [, header] = /^\$response\.header\.(.+)$/.exec(expression) ?? [];
  return header && `the header ${code(header)}`;
}

/** `data/objects/0/name` as `data.objects[0].name`. */
const pathOf = (pointer: string): string => pointer.replace(/\/(\d+)(?=\/|$)/g, "[$1]").replaceAll("/", ".");

const bare = (text: string, numberOf: NumberOf): string =>
  text.startsWith("$") ? valueText(text, numberOf) : /^-?\d+$/.test(text) ? text : code(text);
