import type * as pulumi from "@pulumi/pulumi";
import type { Tier } from "./tier";
import { Environment } from "./tier";

/** What every store takes. Tier, environment and allowDataLoss are plain, since sizes and rules follow from them before any cloud is called. */
export interface StoreArgs {
    /** What the store is sized by. Default: standard. */
    tier?: Tier;
    /** What the data is protected by. Default: dev. */
    environment?: Environment;
    /** The second yes to losing data: with an environment other than prod, the store is deleted without a final copy. Default: false. */
    allowDataLoss?: boolean;
    /** Tags for every resource of the store that takes tags. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}

/** What is lost, and how long it takes, when a store has to be recovered. */
export interface Recovery {
    /** Recovery point objective: the newest data that may be lost, in minutes. */
    rpoMinutes: number;
    /** Recovery time objective: how long the store may be away, in minutes. */
    rtoMinutes: number;
    /** What to do, in one sentence. */
    how: string;
}

/** What stands between a store's data and its deletion. */
export interface Protection {
    /** Pulumi's own protection: the engine refuses to delete the resource. */
    protect: boolean;
    /** The cloud's own protection: the service refuses to delete the store. */
    deletionProtection: boolean;
    /** Whether a last snapshot is kept when the store is deleted. */
    finalSnapshot: boolean;
    /** Whether the store may be deleted with data in it. */
    forceDestroy: boolean;
}

/**
 * What protects a store's data. Losing data takes two yeses: an environment other than prod, and `allowDataLoss`.
 * In prod, Pulumi's own protection is added, and `allowDataLoss` changes nothing.
 */
export function protectionOf(args: StoreArgs): Protection {
    const inProd = args.environment === Environment.Prod;
    const mayLoseData = !inProd && (args.allowDataLoss ?? false);
    return {
        protect: inProd,
        deletionProtection: !mayLoseData,
        finalSnapshot: !mayLoseData,
        forceDestroy: mayLoseData,
    };
}
