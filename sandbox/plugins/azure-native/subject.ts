import type { Behaviour, Subject } from "../cloud/behaviour";
import type { PropertyMap } from "../host/wire";

/** Who uses Azure: what its provider is configured with. */
export interface AzurePlace {
    subscription: string;
    tenant: string;
    /** Where resources are that do not say; empty when the configuration does not either. */
    location: string;
}

/** A resource of Azure: what a behaviour under this folder is told. */
export interface AzureSubject extends Subject, AzurePlace {
    /** The resource's own name. */
    resourceName: string;
}

/** What the SDK cannot tell about a type of Azure. */
export type AzureBehaviour = Behaviour<AzureSubject>;

/** A function of Azure: what it finds for its arguments. */
export type AzureFunction = (args: PropertyMap, place: AzurePlace) => PropertyMap;

/** The moment at which the sandbox's cloud says that everything was made: outputs must not differ from run to run. */
export const creationTime = "2026-01-01T00:00:00.0000000Z";
