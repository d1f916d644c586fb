import type { TorrentFile, TorrentInfo } from "../generated/models.ts";

export interface PairedFile {
  readonly file: TorrentFile;
  readonly link: string;
}

export interface PairedLinks {
  /** Selected files and their links, in file order. */
  readonly pairs: readonly PairedFile[];
  /** Selected files without a link. */
  readonly missing: readonly TorrentFile[];
  /** All selected files in one archive, when several have one link. */
  readonly archive: { readonly link: string; readonly files: readonly TorrentFile[] } | undefined;
  /** Links that belong to no file. */
  readonly extra: readonly string[];
  /**
   * False when there are fewer links than files: which ones lack is then unknown, and `pairs` a guess. Compare names
   * and sizes after unrestricting.
   */
  readonly exact: boolean;
}

/** Which link leads to which file: the n-th link belongs to the n-th selected file. Empty links count, and lead nowhere. */
export function pairFilesWithLinks({ files, links }: Pick<TorrentInfo, "files" | "links">): PairedLinks {
  const selected = files.filter((file) => file.selected === 1).sort((a, b) => a.id - b.id);
  const entries: readonly (string | null | undefined)[] = links ?? [];
  const [first] = entries;
  if (first && entries.length === 1 && selected.length > 1) {
    return { pairs: [], missing: [], archive: { link: first, files: selected }, extra: [], exact: true };
  }
  const pairs = selected.flatMap((file, index) => {
    const link = entries[index];
    return link ? [{ file, link }] : [];
  });
  return {
    pairs,
    missing: selected.filter((_, index) => !entries[index]),
    archive: undefined,
    extra: entries.slice(selected.length).flatMap((link) => link || []),
    exact: entries.length >= selected.length || pairs.length === 0,
  };
}
