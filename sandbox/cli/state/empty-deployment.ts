import { magicOf } from "../../backend/checkpoint";
import type { Deployment } from "../../engine/apitype";
import { SANDBOX_VERSION } from "../version";

/** The state of a stack that has never had one. */
export function emptyDeployment(): Deployment {
    const manifest = { time: new Date().toISOString(), magic: magicOf(SANDBOX_VERSION), version: SANDBOX_VERSION };
    return { manifest, metadata: {} };
}
