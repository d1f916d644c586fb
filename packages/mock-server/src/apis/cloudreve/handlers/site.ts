import type { operations } from "@debrid-drive/cloudreve-client/schema";
import type { Handlers } from "../../../engine/handler.ts";
import { done } from "../envelope.ts";
import type { CloudreveState } from "../state.ts";

export const site = {
  pingSite: () => done("3.8.3"),
} satisfies Handlers<operations, CloudreveState>;
