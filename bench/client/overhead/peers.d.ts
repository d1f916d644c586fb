// Clients of Real-Debrid on npm, which come without types.

interface RealDebridPeer {
  /** With a slash at its end. */
  base_url: string;
  readonly user: { get(): Promise<unknown> };
}

declare module "real-debrid-api" {
  const RealDebridApi: new (token: string) => RealDebridPeer;
  export = RealDebridApi;
}

declare module "node-real-debrid" {
  const NodeRealDebrid: new (token: string) => RealDebridPeer;
  export = NodeRealDebrid;
}
