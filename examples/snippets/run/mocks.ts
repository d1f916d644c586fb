import { type CloudreveVersion, type Mock, type MockSession, startMock } from "@debrid-drive/mock-server";

/** The moment at which every sample runs. */
export const NOW = Date.parse("2026-03-14T09:26:53.000Z");

/** A mock per version of Cloudreve, started when a sample needs it. */
export class Mocks {
  readonly #started = new Map<CloudreveVersion, Promise<Mock>>();

  /** A session of its own, in which nothing has happened and time stands still. */
  async session(cloudreveVersion: CloudreveVersion = "3.8.3"): Promise<MockSession> {
    const starting = this.#started.get(cloudreveVersion) ?? startMock({ clock: "frozen", cloudreveVersion });
    this.#started.set(cloudreveVersion, starting);
    const session = (await starting).session();
    session.clock.goBack(NOW);
    session.reset();
    return session;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const mock of this.#started.values()) await (await mock).close();
  }
}
