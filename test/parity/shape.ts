/** Where the values of a body are, as pointers: `*` for every item of a list, and for keys that are ids. */
export function shapeOf(body: unknown): ReadonlySet<string> {
  const places = new Set<string>();
  const visit = (value: unknown, place: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, `${place}/*`);
    else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        const at = `${place}/${/^\d+$/.test(key) ? "*" : key}`;
        places.add(at);
        visit(item, at);
      }
    }
  };
  visit(body, "");
  return places;
}

/** What several bodies of one kind have in common. */
export interface Shape {
  /** In every one of them. */
  always: ReadonlySet<string>;
  /** In any of them. */
  ever: ReadonlySet<string>;
}

export function addTo(shape: Shape | undefined, body: unknown): Shape {
  const places = shapeOf(body);
  if (shape === undefined) return { always: places, ever: places };
  return { always: shape.always.intersection(places), ever: shape.ever.union(places) };
}
