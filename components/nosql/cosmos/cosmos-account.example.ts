import type { AlertGroupIds, AzurePlacementArgs } from "../../foundation/azure/placement";
import { Environment } from "../../shared/tier";
import { CosmosAccount } from "./cosmos-account";

/** Carts that empty themselves after a day: all that the account cannot know by itself is where to stand, whom to alert and what it holds. */
export function cartsAccount(placement: AzurePlacementArgs, alertGroups: AlertGroupIds): CosmosAccount {
    const containers = [{ name: "carts", partitionKeys: ["/customerId"], ttlSeconds: 86_400 }];
    return new CosmosAccount("carts", { environment: Environment.Prod, placement, alertGroups, containers });
}
