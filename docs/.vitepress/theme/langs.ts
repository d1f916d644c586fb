import { useData } from "vitepress";
import { computed } from "vue";

/**
 * In place of the theme's own: a page that has no counterpart leads to the start of the other language, not to an
 * address that does not exist.
 */
export function useLangs(_options?: object) {
  const { site, localeIndex, page, frontmatter, hash } = useData();
  const rootOf = (locale: string) => (locale === "root" ? "/" : `/${locale}/`);
  const currentLang = computed(() => ({
    label: site.value.locales[localeIndex.value]?.label,
    link: rootOf(localeIndex.value),
  }));
  const localeLinks = computed(() => {
    const path = page.value.relativePath
      .slice(currentLang.value.link.length - 1)
      .replace(/(^|\/)index\.md$/, "$1")
      .replace(/\.md$/, ".html");
    return Object.entries(site.value.locales)
      .filter(([locale]) => locale !== localeIndex.value)
      .map(([locale, { label }]) => ({
        text: label,
        link: frontmatter.value.translated ? `${rootOf(locale)}${path}${hash.value}` : rootOf(locale),
      }));
  });
  return { localeLinks, currentLang };
}
