import type { MarkdownRenderer } from "vitepress";

/**
 * The references and the OpenAPI files are no pages of VitePress: its router must leave links to them to the
 * browser. An attribute in Markdown would do that too, but VitePress then forgets base and dead-link check.
 */
export function leaveStaticLinks(md: MarkdownRenderer): void {
  const render = md.renderer.rules.link_open;
  if (render === undefined) throw new Error("VitePress has no link rule any more");
  md.renderer.rules.link_open = (...args) =>
    render(...args)
      .replace(/^<a (?=href="[^"]*\/reference\/)/, '<a target="_self" ')
      .replace(/^<a (?=href="[^"]*\/openapi\/)/, "<a download ");
}
