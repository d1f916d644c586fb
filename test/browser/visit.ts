import type { Browser, BrowserContextOptions, Page } from "playwright-core";

export interface Visit {
  readonly page: Page;
  /** Addresses of other hosts that the page asked for, whether they were reached or blocked. */
  readonly foreignRequests: readonly string[];
  /** Errors in the console, uncaught exceptions, blocked requests, answers of 400 and above. */
  readonly problems: readonly string[];
  [Symbol.asyncDispose](): Promise<void>;
}

/** Opens an empty page in a profile of its own, and writes down what goes wrong on it. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ baseURL: origin, ...options });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const problems: string[] = [];
  // On the context, so that workers and pop-ups count as well.
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.protocol !== "blob:" && url.origin !== origin) {
      foreignRequests.push(url.href);
    }
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  context.on("weberror", (error) => problems.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  context.on("requestfailed", (request) => {
    problems.push(`${request.failure()?.errorText} ${request.url()}`);
  });
  return { page, foreignRequests, problems, [Symbol.asyncDispose]: () => context.close() };
}
