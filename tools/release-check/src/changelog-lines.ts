interface Changeset {
  readonly summary: string;
}

interface Dependency {
  readonly name: string;
  readonly newVersion: string;
}

/** How `changeset version` writes CHANGELOG.md: sentences for users, without commits. */
export const changelog = {
  getReleaseLine({ summary }: Changeset): string {
    return `- ${summary.trim().replaceAll(/\n(?!\n|$)/g, "\n  ")}`;
  },

  getDependencyReleaseLine(_: readonly Changeset[], dependencies: readonly Dependency[]): string {
    if (dependencies.length === 0) return "";
    const needs = dependencies.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`);
    return `- Comes with ${needs.join(", ")}`;
  },
};

export default changelog;
