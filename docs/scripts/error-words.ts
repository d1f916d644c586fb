import { readFile } from "node:fs/promises";
import type { Api, ErrorWords } from "@debrid-drive/docs-pages";
import { parse } from "yaml";
import { type Language, readAdvice } from "./error-advice.ts";

const CHINESE = new URL("../zh/error-codes.yaml", import.meta.url);

/** How the page of errors is written in a language. */
export async function errorWords(api: Api, language: Language): Promise<ErrorWords> {
  const words = language === "en" ? english(api) : await chinese(api);
  const advice = await readAdvice(api, language);
  const [stop, space] = language === "en" ? [".", " "] : ["。", ""];
  const sentence = (text: string) => text.trim().replace(/[.。]?$/, stop);
  return {
    ...words,
    meaning: (code) =>
      [words.meaning(code), advice.get(code.code) ?? ""].filter(Boolean).map(sentence).join(space),
  };
}

function english({ title, name }: Api): ErrorWords {
  const wire =
    name === "realdebrid"
      ? "A failure has an HTTP status of 400 or above and a JSON body with `error` and, mostly, `error_code`."
      : "A failure has HTTP status 200 and a JSON body with a `code` other than 0; `msg` is for people.";
  return {
    title: `${title} error codes`,
    description: `Every error code of the ${title} API: what it means, what to do, and which operations answer it.`,
    introduction: `${wire} A client throws an \`ApiError\` whose \`code\` is one of these and whose \`docs\` is the address of its section here. How to handle errors in general is in the [guide](/guides/errors.md).`,
    answeredBy: "Answered by",
    nowhere: "no operation that is described",
    many: (count) => `${count} operations`,
    meaning: ({ docs }) => docs,
  };
}

async function chinese({ title, name }: Api): Promise<ErrorWords> {
  const meanings: Readonly<Record<string, Readonly<Record<string, string>>>> = parse(
    await readFile(CHINESE, "utf8"),
  );
  const wire =
    name === "realdebrid"
      ? "失败的应答带有 400 或以上的 HTTP 状态码，JSON 正文中有 `error`，通常还有 `error_code`。"
      : "失败的应答 HTTP 状态码是 200，JSON 正文中的 `code` 不为 0；`msg` 是给人看的说明。";
  return {
    title: `${title} 错误码`,
    description: `${title} API 的全部错误码：含义、处理办法，以及哪些操作会返回它。`,
    introduction: `${wire}客户端会抛出 \`ApiError\`，其中 \`code\` 是下列之一，\`docs\` 是本页对应小节的地址。通用的处理办法见[指南](/zh/guides/errors.md)。`,
    answeredBy: "返回它的操作",
    nowhere: "已描述的操作中没有",
    many: (count) => `${count} 个操作`,
    meaning: ({ code }) => {
      const meaning = meanings[name]?.[code];
      if (meaning === undefined) throw new Error(`zh/error-codes.yaml: ${name} has nothing for code ${code}`);
      return meaning;
    },
  };
}
