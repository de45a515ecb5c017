import type * as pulumi from "@pulumi/pulumi";
import { StoreKey } from "../../foundation/aws/store-key/store-key";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import type { TableContext } from "./context";

/** The CMK given for a region, or else one of the table's own there. */
export function keyFor(
    { args, settings, parent }: TableContext,
    prefix: string,
    given: pulumi.Input<string> | undefined,
    region: pulumi.Input<string> | undefined,
): pulumi.Input<string> {
    if (given !== undefined) return given;
    const { environment } = settings;
    const key = new StoreKey(
        `${prefix}-key`,
        { usage: KeyUsage.Dynamodb, region, environment, tags: args.tags },
        { parent },
    );
    return key.keyArn;
}
