import type * as pulumi from "@pulumi/pulumi";
import type { CallerAccount } from "../../foundation/aws/account";
import type { Tags } from "../../shared/tags";
import type { LakeSettings } from "./s3-lake.settings";

/** What every part of a lake is made with. */
export interface LakeContext {
    /** The lake's name, with which every child's name begins. */
    name: string;
    parent: pulumi.Resource;
    settings: LakeSettings;
    account: CallerAccount;
    /** The region as given; undefined for the provider's. */
    region?: pulumi.Input<string>;
    /** The region as it is. */
    regionName: pulumi.Output<string>;
    /** The CMK of the lake. */
    keyArn: pulumi.Output<string>;
    tags?: Tags;
}
