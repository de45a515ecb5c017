import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { AuroraGlobalArgs } from "./aurora-global.args";
import type { AuroraSettings } from "./aurora-global.settings";

/** What every step of building an AuroraGlobal works with. */
export interface AuroraContext {
    /** The component's name, with which its children's names begin. */
    name: string;
    args: AuroraGlobalArgs;
    settings: AuroraSettings;
    /** The component: the parent of every child. */
    parent: pulumi.Resource;
    /** The role of Enhanced Monitoring; left out where it is off. */
    monitoringRole?: aws.iam.Role;
}
