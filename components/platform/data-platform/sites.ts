import { createRequire } from "node:module";
import type * as pulumi from "@pulumi/pulumi";
import type { AwsSite, AzureSite } from "../catalogue/built-store";
import type * as awsSites from "./aws-site";
import type * as azureSites from "./azure-site";
import type { PlatformSettings } from "./platform-settings";

const load = createRequire(__filename);

/** Where a platform's stores are built, by cloud. The first store of a cloud loads its SDK; a cloud without stores is never touched. */
export interface Sites {
    aws(): AwsSite;
    azure(): AzureSite;
}

/** The sites of a platform. */
export function sitesOf(name: string, settings: PlatformSettings, parent: pulumi.Resource): Sites {
    let aws: AwsSite | undefined;
    let azure: AzureSite | undefined;
    return {
        aws: () => (aws ??= (load("./aws-site") as typeof awsSites).awsSite(name, settings, parent)),
        azure: () => (azure ??= (load("./azure-site") as typeof azureSites).azureSite(name, settings, parent)),
    };
}
