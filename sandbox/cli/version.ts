import { version as sdkVersion } from "@pulumi/pulumi/package.json";

/** The SDK's version, whose protocol the engine speaks; the build tag tells it from the real CLI. */
export const SANDBOX_VERSION = `v${sdkVersion}+sandbox`;
