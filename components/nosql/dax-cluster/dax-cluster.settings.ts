import { createHash } from "node:crypto";
import * as pulumi from "@pulumi/pulumi";
import { identifierOf } from "../../shared/identifier";
import { Environment } from "../../shared/tier";
import { sizesOf, tiers } from "../../shared/tiers";
import { DynamodbAccess } from "../dynamodb-table/data.args";
import type { DaxClusterArgs } from "./dax-cluster.args";
import type { DaxNodeType } from "./node-types";
import { nodeTypes } from "./node-types";

/** DAX speaks TLS on this port, and plain text on 8111, which stays closed. Source: "DAX encryption in transit", Amazon DynamoDB developer guide. */
export const tlsPort = 9111;

/** The longest name of a cluster. */
export const longestName = 20;

/** Everything plain that the cluster is made of, with each default taken. */
export interface DaxSettings {
    clusterName: string;
    environment: Environment;
    nodeType: DaxNodeType;
    nodes: number;
    itemTtlSeconds: number;
    queryTtlSeconds: number;
    access: DynamodbAccess;
    maintenanceWindow: string;
}

/**
 * A name of 20 characters at most: the stack and the store as far as they fit, and a hash of all that makes the cluster another one, so
 * that a new node type is a new cluster beside the old one.
 */
export function clusterNameOf(name: string, nodeType: string): string {
    const hash = createHash("sha256")
        .update(`${identifierOf(name)} ${nodeType}`)
        .digest("hex")
        .slice(0, 6);
    const readable = `${pulumi.getStack()}-${name}`.toLowerCase().replace(/[^a-z0-9]+/g, "-");
    const start = readable.replace(/^[^a-z]+/, "").slice(0, longestName - hash.length - 1);
    return `${start.replace(/-+$/, "") || "dax"}-${hash}`;
}

/** The node type of the smallest tier that has DAX, for arguments that the rules refuse anyway. */
const anyNodeType = Object.values(tiers).find(({ dax }) => dax !== undefined)?.dax?.nodeType ?? "";

/** Takes every default. An unknown node type, which the rules refuse, is computed as one that is known. */
export function settingsOf(name: string, args: DaxClusterArgs): DaxSettings {
    const sizes = sizesOf(args.tier).dax;
    const wanted = args.nodeType ?? sizes?.nodeType ?? anyNodeType;
    const nodeType = nodeTypes.get(wanted) ?? nodeTypes.get(anyNodeType)!;
    return {
        clusterName: args.clusterName ?? clusterNameOf(name, nodeType.name),
        environment: args.environment ?? Environment.Dev,
        nodeType,
        nodes: args.nodes ?? sizes?.nodes ?? 1,
        itemTtlSeconds: args.itemTtlSeconds ?? 300,
        queryTtlSeconds: args.queryTtlSeconds ?? 300,
        access: args.access ?? DynamodbAccess.ReadWrite,
        maintenanceWindow: args.maintenanceWindow ?? "sun:04:00-sun:05:00",
    };
}
