import type { TaskError as TaskReport } from "../../generated/models.ts";

/** What the list says about a failure: JSON in a text, since 3.3.1 at least. */
export function reportOf(error: string): TaskReport {
  try {
    const report: unknown = JSON.parse(error);
    if (typeof report !== "object" || report === null) return { error };
    const { msg, error: detail } = report as Record<string, unknown>;
    return {
      ...(typeof msg === "string" && msg !== "" && { msg }),
      ...(typeof detail === "string" && detail !== "" && { error: detail }),
    };
  } catch {
    return error === "" ? {} : { error };
  }
}
