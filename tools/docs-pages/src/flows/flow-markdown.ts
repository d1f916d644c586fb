import type { Api } from "../api.ts";
import { operationLink } from "../links.ts";
import { blocks, code, escapeText } from "../markdown.ts";
import { type ArazzoFile, inputsOf, parametersOf, type Step, workflowOf } from "./arazzo.ts";
import { conditionText } from "./condition-text.ts";
import { type NumberOf, outputsIn, valueText } from "./value-text.ts";

/**
 * The steps of a workflow as Markdown: a numbered list, each with its title, the operation and its page, what is
 * sent, what must hold, and which later steps use its answer. A step of a source that is no API, such as the mock's
 * clock, is what a person does, and shows no request. Throws when a name in the file leads nowhere.
 *
 * @param apis - by the name that `sourceDescriptions` gives them
 */
export function flowMarkdown(
  file: ArazzoFile,
  workflowId: string,
  apis: Readonly<Record<string, Api | undefined>>,
): string {
  const workflow = workflowOf(file, workflowId);
  const { steps } = workflow;
  const numberOf: NumberOf = (id) => {
    const index = steps.findIndex(({ stepId }) => stepId === id);
    if (index === -1) throw new Error(`there is no step ${id} in ${workflowId}`);
    return index + 1;
  };
  const inputs = Object.entries(inputsOf(file, workflow)).map(
    ([name, { description = "" }]) => `- ${code(name)}: ${escapeText(description)}`,
  );
  return blocks(
    workflow.description && escapeText(workflow.description.trim()),
    inputs.length > 0 && `You need:\n\n${inputs.join("\n")}`,
    ...steps.map((step, index) => {
      const marker = `${index + 1}. `;
      const text = blocks(...stepParts(file, steps, step, apis, numberOf)).trimEnd();
      return marker + text.replaceAll(/\n(?=.)/g, `\n${" ".repeat(marker.length)}`);
    }),
  );
}

function stepParts(
  file: ArazzoFile,
  steps: readonly Step[],
  step: Step,
  apis: Readonly<Record<string, Api | undefined>>,
  numberOf: NumberOf,
): readonly (string | undefined)[] {
  const heading = `**${escapeText(step["x-title"] ?? step.stepId)}**`;
  const request = requestOf(step, apis);
  const description = step.description && escapeText(step.description.trim());
  if (request === undefined) return [heading, description];
  const facts = [
    ...sent(file, step, numberOf),
    ...held(step, numberOf),
    ...repeated(step, numberOf),
    ...used(file, steps, step, numberOf),
  ];
  return [heading, request, description, facts.map((fact) => `- ${fact}`).join("\n")];
}

function requestOf(
  { operationId = "", stepId }: Step,
  apis: Readonly<Record<string, Api | undefined>>,
): string | undefined {
  const [, source = "", id = ""] = /^\$sourceDescriptions\.([^.]+)\.(.+)$/.exec(operationId) ?? [];
  const api = apis[source];
  if (!api) return undefined;
  const operation = api.operations.find((one) => one.id === id);
  if (!operation) throw new Error(`step ${stepId}: ${source} has no operation ${id}`);
  return `[${code(`${operation.verb.toUpperCase()} ${operation.path}`)}](${operationLink(api, operation)})`;
}

function sent(file: ArazzoFile, step: Step, numberOf: NumberOf): readonly string[] {
  const fields = parametersOf(file, step).map(({ name, value }): [string, unknown] => [name, value]);
  const { payload } = step.requestBody ?? {};
  const isMap = typeof payload === "object" && payload !== null && !Array.isArray(payload);
  if (isMap) fields.push(...Object.entries(payload));
  const texts = fields.map(([name, value]) => `${code(name)}: ${valueText(value, numberOf)}`);
  if (payload !== undefined && !isMap) texts.push("the bytes as the body");
  return texts.length === 0 ? [] : [`Sends ${texts.join("; ")}`];
}

function held({ successCriteria = [] }: Step, numberOf: NumberOf): readonly string[] {
  const texts = successCriteria.map(({ condition }) => conditionText(condition, numberOf));
  return texts.length === 0 ? [] : [`Must hold: ${texts.join("; ")}`];
}

function repeated({ onFailure = [] }: Step, numberOf: NumberOf): readonly string[] {
  return onFailure
    .filter(({ type }) => type === "retry")
    .map(({ stepId, retryAfter, retryLimit = 1 }) => {
      const from = stepId === undefined ? "this step" : `from step ${numberOf(stepId)}`;
      const pause = retryAfter === undefined ? "" : ` after ${retryAfter} s`;
      return `Otherwise repeat ${from}${pause}, at most ${retryLimit} times`;
    });
}

function used(file: ArazzoFile, steps: readonly Step[], step: Step, numberOf: NumberOf): readonly string[] {
  return Object.keys(step.outputs ?? {}).flatMap((output) => {
    const users = steps.filter((one) =>
      outputsIn([parametersOf(file, one), one.requestBody, one.successCriteria]).includes(
        `${step.stepId}.${output}`,
      ),
    );
    const numbers = users.map(({ stepId }) => numberOf(stepId));
    if (numbers.length === 0) return [`Gives ${code(output)}`];
    return [`Gives ${code(output)} to step${numbers.length > 1 ? "s" : ""} ${listed(numbers)}`];
  });
}

const listed = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join() : `${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
