import type { Tier } from "../../shared/tier";

/** What every entry of a data tier's list has, whatever its service. */
export interface StoreEntry {
    /** Names the store in the platform and its resources: lower-case letters, digits and single hyphens, at most 30 characters. */
    name: string;
    /** The service that runs it. */
    service: string;
    /** Sizes this store by another word than the platform's tier. Default: the platform's tier. */
    tier?: Tier;
    /** The second yes to losing this store's data. Default: the platform's allowDataLoss. */
    allowDataLoss?: boolean;
}

/** What an entry has besides where its store stands in a network. */
export interface NetworkedStoreEntry extends StoreEntry {
    /** Security groups whose members may connect. Default: none. */
    allowedSecurityGroupIds?: string[];
    /** CIDR blocks that may connect; never 0.0.0.0/0. Default: none. */
    allowedCidrBlocks?: string[];
}
