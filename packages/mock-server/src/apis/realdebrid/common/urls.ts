/** The site, for the addresses that its user opens. */
export const SITE = "https://real-debrid.com";
