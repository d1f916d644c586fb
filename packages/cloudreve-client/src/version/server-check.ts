import type { CallOptions, ClientError, Dialect, Operation } from "@debrid-drive/runtime";
import { untilAborted } from "@debrid-drive/runtime/core";
import { pingSiteOperation } from "../generated/operations/site.ts";
import type { Connect, Finding } from "./find-server.ts";
import { loadVersions } from "./version-gate.ts";
import { WrongServerError } from "./wrong-server-error.ts";

const UNEXPECTED: readonly number[] = [0, 301, 302, 303, 307, 308, 400, 404, 405, 410];

/** Finds out why a server does not answer like Cloudreve v3: once, and only one that never did. */
export class ServerCheck {
  readonly #connect: Connect;
  readonly #baseUrl: string;
  #isRight = false;
  #looking: Promise<Finding | undefined> | undefined;

  constructor(connect: Connect, baseUrl: string) {
    this.#connect = connect;
    this.#baseUrl = baseUrl;
  }

  /** The dialect, watched for an answer that only the right server gives. */
  watch(dialect: Dialect): Dialect {
    return {
      read: (answer, operation) => {
        const verdict = dialect.read(answer, operation);
        if (verdict.kind === "data" && isEnveloped(operation)) this.#isRight = true;
        return verdict;
      },
    };
  }

  async explain(error: ClientError, operation: Operation, { signal }: CallOptions): Promise<ClientError> {
    this.#isRight ||= error.kind === "api";
    if (this.#isRight || !isEnveloped(operation) || !isStrange(error)) return error;
    const pinged = operation.id === pingSiteOperation.id ? error : undefined;
    this.#looking ??= this.#look(pinged).finally(() => {
      this.#looking = undefined;
    });
    const finding = await (signal ? untilAborted(this.#looking, signal) : this.#looking).catch(
      () => undefined,
    );
    return finding ? new WrongServerError(operation.id, finding.found, finding.problem, error) : error;
  }

  async #look(pinged: ClientError | undefined): Promise<Finding | undefined> {
    const { findServer } = await loadVersions(this.#connect(this.#baseUrl));
    return findServer(this.#connect, this.#baseUrl, pinged);
  }
}

function isEnveloped({ answer, bare, path }: Operation): boolean {
  return answer === "json" && bare === undefined && path.startsWith("/api/v3/");
}

function isStrange({ kind, meta }: ClientError): boolean {
  if (kind === "decode" || kind === "unlisted") return true;
  return kind === "http" && UNEXPECTED.includes(meta.status ?? -1);
}
