/** Variables of the environment, by name. */
export type Variables = Readonly<Record<string, string>>;

/** A word for a POSIX shell: bare where it can be, else quoted; values of variables are written as `$NAME`. */
export function shellWord(text: string, variables: Variables): string {
  const used = namesIn(text, variables);
  if (used.length > 0) return `"${withNames(escaped(text, /[\\"$`]/g), variables)}"`;
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/** Lines for a here-document that the shell fills variables into. */
export function hereText(text: string, variables: Variables): string {
  return withNames(escaped(text, /[\\$`]/g), variables);
}

/** The names of the variables whose values are in a text, the longest value first. */
export function namesIn(text: string, variables: Variables): readonly string[] {
  return Object.keys(variables)
    .filter((name) => variables[name] !== "" && text.includes(variables[name] ?? ""))
    .sort((a, b) => (variables[b] ?? "").length - (variables[a] ?? "").length);
}

function withNames(text: string, variables: Variables): string {
  return namesIn(text, variables).reduce((so, name) => {
    const value = variables[name] ?? "";
    // A letter after the name would belong to it.
    return so.split(value).reduce((left, right) => {
      const variable = /^\w/.test(right) ? `\${${name}}` : `$${name}`;
      return `${left}${variable}${right}`;
    });
  }, text);
}

const escaped = (text: string, special: RegExp): string => text.replace(special, "\\$&");
