import type { SeededRandom } from "../../seeded.ts";

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** Ids of torrents, links, downloads and user-bound apps: 13 characters. */
export const shortId = (random: SeededRandom): string => random.text(BASE32, 13);

export const userCode = (random: SeededRandom): string => random.text(BASE32, 8);

/** Device codes and tokens: 52 characters. */
export const longId = (random: SeededRandom): string => random.text(BASE32, 52);

export const clientSecret = (random: SeededRandom): string => random.text("0123456789abcdef", 40);

/** What a user is sent to prove who they are. */
export const securityCode = (random: SeededRandom): string => random.text("0123456789", 6);
