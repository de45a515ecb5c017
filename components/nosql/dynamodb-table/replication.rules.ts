import { keyRegionRules } from "../../foundation/aws/key-region.rules";
import { sizesOf } from "../../shared/tiers";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules } from "../../shared/rule";
import { DynamodbStreamView } from "./data.args";
import type { DynamodbReplicaArgs, DynamodbTableArgs } from "./dynamodb-table.args";
import { DynamodbConsistency } from "./dynamodb-table.args";
import type { DynamodbSettings } from "./dynamodb-table.settings";

/** The regions among which a table can be strongly consistent. Source: "How DynamoDB global tables work", Amazon DynamoDB developer guide, multi-Region strong consistency. */
const regionSets = [
    ["us-east-1", "us-east-2", "us-west-2"],
    ["eu-west-1", "eu-west-2", "eu-west-3", "eu-central-1"],
    ["ap-northeast-1", "ap-northeast-2", "ap-northeast-3"],
];

/** What DynamoDB would refuse of a global table, and keys that are of another region than what they encrypt. */
export function replicationProblems(args: DynamodbTableArgs, settings: DynamodbSettings): Problem[] {
    const isStrong = settings.consistency === DynamodbConsistency.Strong;
    return brokenRules([
        {
            key: "replicas",
            broken: args.replicas === undefined && sizesOf(args.tier).dynamodb.replica,
            reason: `got none, but tier ${args.tier} keeps a copy in another region; give one, or an empty list for none`,
        },
        ...regionRules(args, settings),
        ...keyRules(args, settings),
        ...(isStrong ? strongRules(args, settings) : eventualRules(args, settings)),
    ]);
}

function regionRules({ region }: DynamodbTableArgs, { replicas }: DynamodbSettings): Rule[] {
    const regions = replicas.map((replica) => replica.region);
    return replicas.flatMap((replica, position) => [
        {
            key: `replicas[${position}].region`,
            broken: replica.region === region,
            reason: `got "${replica.region}", the table's own region; set another one`,
        },
        {
            key: `replicas[${position}].region`,
            broken: regions.indexOf(replica.region) !== position,
            reason: `got "${replica.region}" twice; a region has one replica; leave one out`,
        },
    ]);
}

/** Every replica needs a CMK of its own region; with another's it cannot be made. */
function keyRules({ region, kmsKeyArn }: DynamodbTableArgs, { replicas }: DynamodbSettings): Rule[] {
    return keyRegionRules([
        { key: "kmsKeyArn", kmsKeyArn, region },
        ...replicas.map((replica, position) => ({
            key: `replicas[${position}].kmsKeyArn`,
            kmsKeyArn: replica.kmsKeyArn,
            region: replica.region,
        })),
    ]);
}

function eventualRules({ witnessRegion }: DynamodbTableArgs, settings: DynamodbSettings): Rule[] {
    const { replicas, provisioned, autoscaled, stream } = settings;
    const isCopied = replicas.length > 0;
    return [
        {
            key: "autoscaling",
            broken: isCopied && provisioned && !autoscaled,
            reason: "got false with replicas, to which DynamoDB adds only tables that are on-demand or scale their writes; leave autoscaling out, or set capacityMode to on-demand",
        },
        {
            key: "stream",
            broken: isCopied && stream !== DynamodbStreamView.NewAndOldImages,
            reason: `got "${stream}", but replicas are fed from new and old images; set stream to ${DynamodbStreamView.NewAndOldImages} or leave it out`,
        },
        {
            key: "witnessRegion",
            broken: witnessRegion !== undefined,
            reason: `got "${witnessRegion}" without strong consistency, which alone has a witness; set consistency to strong or leave witnessRegion out`,
        },
    ];
}

function strongRules(args: DynamodbTableArgs, { replicas, provisioned, localIndexes }: DynamodbSettings): Rule[] {
    const not = (what: string, advice: string) => `got ${what} with strong consistency, which has none; ${advice}`;
    return [
        ...quorumRules(args, replicas),
        {
            key: "ttl",
            broken: args.ttl !== undefined,
            reason: not(`"${args.ttl}"`, "leave ttl out, or set consistency to eventual"),
        },
        {
            key: "localIndexes",
            broken: localIndexes.length > 0,
            reason: not("local indexes", "use globalIndexes, or set consistency to eventual"),
        },
        {
            key: "capacityMode",
            broken: provisioned,
            reason: "got provisioned with strong consistency, whose regions are named with the table, before its writes can be scaled; set capacityMode to on-demand",
        },
        ...(["importFromS3", "restoreFrom"] as const).map((key) => ({
            key,
            broken: args[key] !== undefined,
            reason: `got data with strong consistency, which only an empty table can be given; leave ${key} out, and write the items afterwards`,
        })),
        ...replicas.flatMap((replica, position) =>
            (["tableClass", "tags"] as const).map((key) => ({
                key: `replicas[${position}].${key}`,
                broken: replica[key] !== undefined,
                reason: `got one of the replica's own with strong consistency, where replicas are part of the table; leave it out`,
            })),
        ),
    ];
}

/** Three regions of one set: the table's, and two replicas or a replica and a witness. */
function quorumRules({ region, witnessRegion }: DynamodbTableArgs, replicas: DynamodbReplicaArgs[]): Rule[] {
    const others = [
        ...replicas.map((replica) => replica.region),
        ...(witnessRegion === undefined ? [] : [witnessRegion]),
    ];
    const all = typeof region === "string" ? [region, ...others] : others;
    const sets = regionSets.map((set) => set.join(", ")).join("; or ");
    return [
        {
            key: "replicas",
            broken: replicas.length === 0 || others.length !== 2,
            reason: `got ${replicas.length} with ${witnessRegion === undefined ? "no witness" : "a witness"}; strong consistency needs exactly three regions; give two replicas, or one and a witnessRegion`,
        },
        {
            key: "witnessRegion",
            broken: witnessRegion !== undefined && all.indexOf(witnessRegion) !== all.length - 1,
            reason: `got "${witnessRegion}", which has the table already; set a third region`,
        },
        {
            key: "consistency",
            broken: !regionSets.some((set) => all.every((each) => set.includes(each))),
            reason: `got strong in ${all.join(", ")}; its regions are all of ${sets}; choose among one of these, or set consistency to eventual`,
        },
    ];
}
