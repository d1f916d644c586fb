/** What pages show of an Arazzo file, as `yaml` parses it. */
export interface ArazzoFile {
  readonly workflows: readonly Workflow[];
  readonly components?: {
    readonly inputs?: Readonly<Record<string, Inputs>>;
    readonly parameters?: Readonly<Record<string, Parameter>>;
  };
}

export interface Workflow {
  readonly workflowId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly inputs?: Inputs | { readonly $ref: string };
  readonly steps: readonly Step[];
}

export interface Inputs {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in?: string;
  readonly value: unknown;
}

export interface Step {
  readonly stepId: string;
  readonly "x-title"?: string;
  readonly description?: string;
  /** Such as `$sourceDescriptions.realdebrid.getUser`. */
  readonly operationId?: string;
  readonly parameters?: readonly (Parameter | { readonly reference: string })[];
  readonly requestBody?: { readonly contentType?: string; readonly payload?: unknown };
  readonly successCriteria?: readonly { readonly condition: string }[];
  readonly onFailure?: readonly FailureAction[];
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface FailureAction {
  readonly type?: string;
  readonly stepId?: string;
  readonly retryAfter?: number;
  readonly retryLimit?: number;
}

/** A workflow by its id; throws when the file has none of that id. */
export function workflowOf({ workflows }: ArazzoFile, id: string): Workflow {
  const found = workflows.find(({ workflowId }) => workflowId === id);
  if (!found)
    throw new Error(`there is no workflow ${id}, only ${workflows.map((one) => one.workflowId).join(", ")}`);
  return found;
}

/** The inputs of a workflow, by name. */
export function inputsOf({ components }: ArazzoFile, { inputs }: Workflow): Required<Inputs>["properties"] {
  if (inputs === undefined) return {};
  if (!("$ref" in inputs)) return inputs.properties ?? {};
  const named = components?.inputs?.[inputs.$ref.replace("#/components/inputs/", "")];
  if (!named) throw new Error(`${inputs.$ref} leads nowhere`);
  return named.properties ?? {};
}

/** The parameters of a step, those named elsewhere too. */
export function parametersOf({ components }: ArazzoFile, { parameters = [] }: Step): readonly Parameter[] {
  return parameters.map((one) => {
    if (!("reference" in one)) return one;
    const named = components?.parameters?.[one.reference.replace("$components.parameters.", "")];
    if (!named) throw new Error(`${one.reference} leads nowhere`);
    return named;
  });
}
