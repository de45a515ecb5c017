import { magicOf } from "../../backend/checkpoint";
import type { Deployment, Manifest } from "../../engine/apitype";
import { SANDBOX_VERSION } from "../version";

/** What a state begins with that is written now. */
export function newManifest(): Manifest {
    return { time: new Date().toISOString(), magic: magicOf(SANDBOX_VERSION), version: SANDBOX_VERSION };
}

/** The state of a stack that has never had one. */
export function emptyDeployment(): Deployment {
    return { manifest: newManifest(), metadata: {} };
}
