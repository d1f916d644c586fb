/** The error text of a transfer is JSON, `{"msg": …, "error": …}`; the second says more. */
export function transferMessage(text: string): string {
  try {
    const { msg, error }: { msg?: unknown; error?: unknown } = JSON.parse(text);
    return [error, msg].find((one): one is string => typeof one === "string" && one !== "") ?? text;
  } catch {
    return text;
  }
}
