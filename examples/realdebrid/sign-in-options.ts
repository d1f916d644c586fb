/** Where the service is, and the id and secret of a program that is registered there. */
export function fromEnvironment() {
  const {
    REALDEBRID_URL: baseUrl = "https://api.real-debrid.com",
    REALDEBRID_CLIENT_ID: clientId,
    REALDEBRID_CLIENT_SECRET: clientSecret,
  } = process.env;
  return { baseUrl, app: clientId && clientSecret ? { clientId, clientSecret } : undefined };
}

/** Says how to call the program, and ends it. */
export function usage(text: string): never {
  process.stderr.write(`Usage: node ${text}\n`);
  process.exit(2);
}
