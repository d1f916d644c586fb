import { exchangeCheck, type RecordedExchange } from "@debrid-drive/mock-server/recordings";
import type { Received } from "@debrid-drive/mock-server/scenarios";
import { addTo, type Shape } from "./shape.ts";

/** Answers of one kind: an operation with a status and a code. */
export interface Kind {
  readonly operation: string;
  readonly status: number;
  readonly code: number | undefined;
  readonly shape: Shape;
}

export type Kinds = ReadonlyMap<string, Kind>;

const nameOf = ({ operation, status, code }: Omit<Kind, "shape">) => `${operation} ${status} ${code ?? "-"}`;

/** The kinds of answers in recorded exchanges. */
export async function kindsOfRecordings(exchanges: readonly RecordedExchange[]): Promise<Kinds> {
  const check = await exchangeCheck("cloudreve");
  return collect(
    exchanges.flatMap((exchange) => {
      const finding = check(exchange);
      if (finding.kind !== "checked") return [];
      const { status, body } = exchange.response;
      return [{ operation: finding.operation, status, body: isJson(exchange) ? body : undefined }];
    }),
  );
}

/** The kinds of answers that scenarios got. */
export const kindsOfAnswers = (answers: readonly Received[]): Kinds =>
  collect(answers.filter(({ operation }) => operation !== ""));

export interface Parity {
  readonly kind: Kind;
  /** `undefined` when the mock gives the same; else what is missing. */
  readonly lacks: string | undefined;
}

/** Holds each recorded kind against those of the mock. */
export function compare(recorded: Kinds, mock: Kinds): readonly Parity[] {
  return [...recorded].map(([name, kind]) => {
    const found = mock.get(name);
    if (found === undefined) return { kind, lacks: "no scenario reaches it" };
    const missing = [...kind.shape.always.difference(found.shape.ever)];
    return { kind, lacks: missing.length === 0 ? undefined : `lacks ${missing.slice(0, 5).join(", ")}` };
  });
}

function collect(answers: readonly Pick<Received, "operation" | "status" | "body">[]): Kinds {
  const kinds = new Map<string, Kind>();
  for (const { operation, status, body } of answers) {
    const code = codeOf(body);
    const name = nameOf({ operation, status, code });
    const shape = addTo(kinds.get(name)?.shape, isPlain(body) ? body : {});
    kinds.set(name, { operation, status, code, shape });
  }
  return kinds;
}

const isPlain = (body: unknown): boolean =>
  typeof body === "object" && body !== null && !(body instanceof Uint8Array);

function isJson({ response }: RecordedExchange): boolean {
  const type = Object.entries(response.headers ?? {}).find(([name]) => name.toLowerCase() === "content-type");
  return String(type?.[1]).includes("json");
}

function codeOf(body: unknown): number | undefined {
  const { code } = (body ?? {}) as { code?: unknown };
  return typeof code === "number" ? code : undefined;
}
