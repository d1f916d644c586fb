import type { CloudreveClient } from "../generated/client.ts";
import type { StoragePolicySummary } from "../generated/models.ts";
import { listings } from "./changes.ts";
import type { Entry } from "./entry.ts";

/** A folder, and what is directly in it. */
export interface Listing {
  readonly id: string;
  readonly path: string;
  readonly entries: readonly Entry[];
  /** What uploads go by. Since 3.5.0. */
  readonly policy: StoragePolicySummary | undefined;
}

/** Others change the drive too. */
const LIFETIME_MS = 30_000;
const MOST_ENTRIES = 5_000;

/** What was listed a moment ago, until something changes. */
export class Listings {
  readonly #kept = new Map<string, { readonly listing: Listing; readonly until: number }>();
  #entries = 0;
  #era = 0;

  /** Say before you ask for a listing, for {@link keep}. */
  get era(): number {
    return this.#era;
  }

  get(path: string, now: number): Listing | undefined {
    const kept = this.#kept.get(path);
    return kept && now < kept.until ? kept.listing : undefined;
  }

  /** Keeps it, unless something may have changed since it was asked for, or it is too long. */
  keep(listing: Listing, now: number, era: number): void {
    if (era !== this.#era || listing.entries.length >= MOST_ENTRIES) return;
    this.#drop(listing.path);
    this.#kept.set(listing.path, { listing, until: now + LIFETIME_MS });
    this.#entries += listing.entries.length + 1;
    for (const oldest of this.#kept.keys()) {
      if (this.#entries <= MOST_ENTRIES) return;
      this.#drop(oldest);
    }
  }

  /** Something may have changed. */
  clear(): void {
    this.#era += 1;
    this.#entries = 0;
    this.#kept.clear();
  }

  #drop(path: string): void {
    const kept = this.#kept.get(path);
    if (!kept) return;
    this.#entries -= kept.listing.entries.length + 1;
    this.#kept.delete(path);
  }
}

export function listingsOf(client: CloudreveClient): Listings {
  const kept = listings.get(client) ?? new Listings();
  listings.set(client, kept);
  return kept;
}
