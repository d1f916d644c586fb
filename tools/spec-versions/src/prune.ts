import { isObject, type Json, walk } from "./document.ts";

/** A copy without empty paths, unused tags, and components that nothing refers to. */
export function prune(document: Json): Json {
  const paths = Object.fromEntries(
    Object.entries(asObject(document.paths)).filter(([, item]) => hasOperation(item)),
  );
  const tags = tagsIn(paths);
  const kept = {
    ...document,
    paths,
    ...(Array.isArray(document.tags) && {
      tags: document.tags.filter((tag) => isObject(tag) && tags.has(String(tag.name))),
    }),
  };
  const used = reachable(kept);
  const components = Object.entries(asObject(document.components)).map(([kind, entries]) => {
    // Security is referred to by name.
    if (kind === "securitySchemes") return [kind, entries];
    const own = Object.entries(asObject(entries)).filter(([name]) =>
      used.has(`#/components/${kind}/${name}`),
    );
    return [kind, Object.fromEntries(own)];
  });
  const filled = components.filter(([, entries]) => Object.keys(entries as object).length > 0);
  return { ...kept, components: Object.fromEntries(filled) };
}

const VERBS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

function hasOperation(item: unknown): boolean {
  return isObject(item) && VERBS.some((verb) => isObject(item[verb]));
}

function tagsIn(paths: Json): ReadonlySet<string> {
  const found = new Set<string>();
  walk(paths, ({ tags, operationId }) => {
    if (operationId !== undefined && Array.isArray(tags)) for (const tag of tags) found.add(String(tag));
  });
  return found;
}

function reachable({ components, ...rest }: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void =>
    walk(value, ({ $ref }) => {
      if (typeof $ref !== "string" || found.has($ref)) return;
      found.add($ref);
      const [, , kind = "", name = ""] = $ref.split("/");
      visit(asObject(asObject(components)[kind])[name]);
    });
  visit(rest);
  return found;
}

function asObject(value: unknown): Json {
  return isObject(value) ? value : {};
}
