import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { AlertTopicArns, AwsPlacementArgs } from "../../../components/foundation/aws/placement";
import { DynamodbTable } from "../../../components/nosql/dynamodb-table/dynamodb-table";

const load = createRequire(__filename);
const root = path.resolve(__dirname, "../../../components");

const topics = (region: string): AlertTopicArns => ({
    criticalTopicArn: `arn:aws:sns:${region}:123456789012:critical`,
    warningTopicArn: `arn:aws:sns:${region}:123456789012:warning`,
    infoTopicArn: `arn:aws:sns:${region}:123456789012:info`,
});
const placement: AwsPlacementArgs = {
    region: "eu-west-2",
    vpcId: "vpc-0123456789abcdef0",
    subnetIds: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1", "subnet-0123456789abcdef2"],
};

/** What the examples are called with, by parameter. CloudFront is watched in us-east-1. */
const values: { [parameter: string]: (file: string) => unknown } = {
    "alertTopics: AlertTopicArns": (file) => topics(file.includes("edge-cache") ? "us-east-1" : "eu-west-2"),
    "there: AlertTopicArns": () => topics("eu-west-1"),
    "placement: AwsPlacementArgs": () => placement,
    "network: AwsPlacementArgs": () => placement,
    "originDomain: string": () => "shop.example.com",
    "bucketArn: string": () => "arn:aws:s3:::events",
    "games: DynamodbTable": () =>
        new DynamodbTable("games", { partitionKey: "id", alertTopics: topics("eu-west-2"), region: "eu-west-2" }),
};

/** The examples of the components on AWS, by file: each makes its store. */
export function awsExamples(): Map<string, () => void> {
    const files = fs.readdirSync(root, { recursive: true, encoding: "utf8" });
    const examples = files.filter((file) => file.endsWith(".example.ts") && !file.includes("node_modules"));
    return new Map(examples.sort().flatMap((file) => calls(file).map((call) => [file, call] as const)));
}

function calls(file: string): (() => void)[] {
    const text = fs.readFileSync(path.join(root, file), "utf8");
    if (text.includes("foundation/azure/")) return [];
    return [...text.matchAll(/^export function (\w+)\(([^)]*)\)/gm)].map(([, name = "", parameters = ""]) => () => {
        const given = parameters.split(",").map((parameter) => parameter.trim());
        const args = given.filter((parameter) => parameter !== "").map((parameter) => valueOf(parameter, file));
        const made = load(path.join(root, file)) as { [name: string]: (...args: unknown[]) => unknown };
        made[name]?.(...args);
    });
}

function valueOf(parameter: string, file: string): unknown {
    const value = values[parameter];
    if (value === undefined) throw new Error(`${file} takes "${parameter}"; give it a value in ${__filename}`);
    return value(file);
}
