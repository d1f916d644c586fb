import type { TryItOperation } from "@debrid-drive/docs-pages";
import type { TryItInput, TryItRequest } from "./request.ts";

/** The request as a command for a shell. */
export function curlOf({ method, url, headers, body }: TryItRequest, usesCookies: boolean): string {
  const options = [
    method === "GET" ? "" : `-X ${method}`,
    usesCookies ? "-b cookies.txt -c cookies.txt" : "",
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    body === undefined || body === "" ? "" : `--data-raw ${quoted(body)}`,
  ];
  return ["curl", ...options.filter((option) => option !== ""), quoted(url)].join(" \\\n  ");
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** The same with a client. */
export function typescriptOf(api: string, operation: TryItOperation, input: TryItInput): string {
  const origin = JSON.stringify(input.origin);
  const args = argumentsOf(operation, input);
  const [head, name] =
    api === "realdebrid"
      ? [
          `import { RealDebrid } from "@debrid-drive/realdebrid-client";\n\nconst rd = new RealDebrid({\n  baseUrl: ${origin},\n  auth: ${JSON.stringify(input.token)},\n});`,
          "rd",
        ]
      : [
          `import { Cloudreve } from "@debrid-drive/cloudreve-client";\n\nconst drive = new Cloudreve({\n  baseUrl: ${origin},\n});`,
          "drive",
        ];
  return `${head}\n\nconst answer = await ${name}.${operation.method}(${args});`;
}

function argumentsOf({ parameters, body }: TryItOperation, { values, body: text }: TryItInput): string {
  const given = parameters.flatMap(({ name }) => (values[name] ? [[name, scalar(values[name])]] : []));
  const content = body === undefined ? undefined : parsed(text);
  const flat = body?.flat && typeof content === "object" && content !== null;
  const all = {
    ...Object.fromEntries(given),
    ...(flat ? content : content === undefined ? {} : { body: content }),
  };
  return Object.keys(all).length === 0 ? "" : literal(all);
}

/** Numbers as numbers; a value such as `007` stays a text. */
function scalar(value: string): string | number {
  return /^(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** JSON without quotes around names. */
function literal(value: object): string {
  return JSON.stringify(value, null, 2).replaceAll(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");
}
