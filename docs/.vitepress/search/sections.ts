/** A part of a page that a hit leads to. */
export interface Section {
  readonly anchor: string;
  readonly title: string;
  /** Titles of the sections around it, outermost first. */
  readonly titles: readonly string[];
  readonly text: string;
}

const HEADING = /<h([1-6])\s[^>]*?\bid="([^"]*)"[^>]*>([\s\S]*?)<\/h\1>/g;

/** Cuts the HTML of a page at its headings. */
export function sectionsOf(html: string): readonly Section[] {
  const headings = [...html.matchAll(HEADING)];
  const open: string[] = [];
  return headings.map((heading, index) => {
    const [all, level = "1", anchor = "", inner = ""] = heading;
    const depth = Number(level) - 1;
    const title = plain(inner.replace(/<a class="header-anchor"[\s\S]*?<\/a>/, ""));
    const titles = open.slice(0, depth).filter(Boolean);
    open.splice(depth, open.length, title);
    const end = headings[index + 1]?.index ?? html.length;
    return { anchor, title, titles, text: plain(html.slice(heading.index + all.length, end)) };
  });
}

function plain(html: string): string {
  return html
    .replaceAll(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, " ")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll(/&#123;|&#x7b;/g, "{")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();
}
