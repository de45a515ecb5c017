import type * as pulumi from "@pulumi/pulumi";
import type { Problem } from "../../shared/problems";
import type { Recovery } from "../../shared/store";
import type { AwsRegion } from "../data-platform/aws-region";
import type { AzureRegion } from "../data-platform/azure-region";
import type { PlatformSettings } from "../data-platform/platform-settings";

/** What a platform puts out of each store. Each output stands alone, so that a preview shows those that are known already. */
export interface BuiltStore {
    /** The service that runs the store. */
    service: string;
    /** Host names, bucket names or URLs, by role. */
    endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port, where the store has one. */
    port?: pulumi.Output<number>;
    /** The secret with the store's credentials, where it has any: an ARN in Secrets Manager, a URI in Key Vault. */
    secretRef?: pulumi.Output<string>;
    /** The ARNs, or resource ids, of the store's alarms. */
    alarms: pulumi.Output<string[]>;
    /** What is lost, and how long it takes, when the store has to be recovered. */
    recovery: pulumi.Output<Recovery>;
}

/** Stores by name. */
export type BuiltStores = { [name: string]: BuiltStore };

/** The cloud that runs a service. */
export enum Cloud {
    Aws = "aws",
    Azure = "azure",
}

/** Where a store on AWS is built. */
export interface AwsSite {
    settings: PlatformSettings;
    home: AwsRegion;
    /** The region that holds copies, where the platform has one. */
    recovery?: AwsRegion;
    /** Any region, home and recovery among them, by its name. */
    region(name: string): AwsRegion;
    parent: pulumi.Resource;
}

/** Where a store on Azure is built. */
export interface AzureSite {
    settings: PlatformSettings;
    home: AzureRegion;
    /** The region that holds copies, where the platform has one. */
    recovery?: AzureRegion;
    parent: pulumi.Resource;
}

/** How one kind of entry becomes components. */
export interface CatalogueEntry<Store, Site> {
    /** The names of the components that an entry becomes. */
    names(store: Store): string[];
    /** What the component would refuse, found before anything is built; keys are relative to the entry, or begin with "strata:". */
    problems(store: Store, settings: PlatformSettings): Problem[];
    /** Builds the components; `built` is the stores that are there already, those of the tiers before among them. */
    build(store: Store, site: Site, built: BuiltStores): BuiltStores;
}
