const ID_LENGTH = 13;

/** The torrent of a number, as the service lists it. */
export function torrentOf(number: number) {
  const id = number.toString(36).toUpperCase().padStart(ID_LENGTH, "0");
  return {
    id,
    filename: `Film ${number}.mkv`,
    hash: number.toString(16).padStart(40, "0"),
    bytes: 1_000_000_000 + number,
    host: "real-debrid.com",
    split: 2_000,
    progress: 100,
    status: "downloaded",
    added: "2026-01-31T12:00:00.000Z",
    links: [`https://example.com/d/${id}`],
    ended: "2026-01-31T12:30:00.000Z",
  };
}

/** A page of a list of `size` torrents, counted from 1. */
export function pageOf(size: number, page: number, limit: number) {
  const from = Math.min(size, (page - 1) * limit);
  const to = Math.min(size, from + limit);
  return Array.from({ length: to - from }, (_, index) => torrentOf(from + index));
}
