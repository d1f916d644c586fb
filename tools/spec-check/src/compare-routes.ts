export interface DescribedRoute {
  /** `GET /torrents/info/{id}` */
  readonly route: string;
  readonly deprecated: boolean;
}

export interface RouteLists {
  /** Routes the server has. */
  readonly current: readonly string[];
  /** Routes it had, which stay described as deprecated. */
  readonly removed: readonly string[];
}

export interface RouteComparison {
  readonly described: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Removed routes that are described as deprecated. */
  readonly deprecated: readonly string[];
}

/** Compares what is described with what a server has; names of parameters do not count. */
export function compareRoutes(routes: readonly DescribedRoute[], lists: RouteLists): RouteComparison {
  const known = new Map(routes.map((one) => [shapeOf(one.route), one]));
  const current = new Set(lists.current.map(shapeOf));
  const removed = new Set(lists.removed.map(shapeOf));
  const isDeprecated = (route: string) => known.get(shapeOf(route))?.deprecated === true;
  return {
    described: lists.current.filter((route) => known.has(shapeOf(route))),
    missing: [
      ...lists.current.filter((route) => !known.has(shapeOf(route))),
      ...lists.removed.filter((route) => !isDeprecated(route)),
    ],
    extra: routes.flatMap(({ route }) =>
      current.has(shapeOf(route)) || removed.has(shapeOf(route)) ? [] : [route],
    ),
    deprecated: lists.removed.filter(isDeprecated),
  };
}

/** `GET /torrents/info/:id`, `…/{id}` and `…/*path` have one shape. */
function shapeOf(route: string): string {
  return route.replaceAll(/\{[^{}]+\}|:[A-Za-z]\w*|\*\w+/g, "{}");
}

/** One route a line; empty lines and lines that begin with `#` say nothing. */
export function parseRouteList(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}
