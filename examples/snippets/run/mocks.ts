import { type CloudreveVersion, type Mock, type MockSession, startMock } from "@debrid-drive/mock-server";
import { makeSampleFolder, type SampleFolder } from "./sample-folder.ts";

/** The moment at which every sample runs. */
export const NOW = Date.parse("2026-03-14T09:26:53.000Z");

/** What samples run in: a mock per version of Cloudreve, started when a sample needs it, and a folder for all. */
export class Mocks {
  readonly #started = new Map<CloudreveVersion, Promise<Mock>>();
  #folder: Promise<SampleFolder> | undefined;

  /** A session of its own, in which nothing has happened and time stands still. */
  async session(cloudreveVersion: CloudreveVersion = "3.8.3"): Promise<MockSession> {
    const starting = this.#started.get(cloudreveVersion) ?? startMock({ clock: "frozen", cloudreveVersion });
    this.#started.set(cloudreveVersion, starting);
    const session = (await starting).session();
    session.clock.goBack(NOW);
    session.reset();
    return session;
  }

  /** The path of the folder, which has the files that samples read. */
  async folder(): Promise<string> {
    this.#folder ??= makeSampleFolder();
    return (await this.#folder).path;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const mock of this.#started.values()) await (await mock).close();
    await (await this.#folder)?.[Symbol.asyncDispose]();
  }
}
