import type * as pulumi from "@pulumi/pulumi";
import { StoreKey } from "../../foundation/aws/store-key/store-key";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import type { EdgeContext } from "./context";
import { edgeRegion } from "./edge-cache.settings";

/** The CMK given, or else one of the cache's own. */
export function keyFor({ name, args, settings, parent }: Omit<EdgeContext, "keyArn">): pulumi.Input<string> {
    if (args.kmsKeyArn !== undefined) return args.kmsKeyArn;
    const { environment } = settings;
    const usage = KeyUsage.Logs;
    return new StoreKey(`${name}-key`, { usage, region: edgeRegion, environment, tags: args.tags }, { parent }).keyArn;
}
