import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { checkAws } from "../../../preflight/aws/check-aws";
import type { Json, JsonObject } from "../../../preflight/aws/crossing";
import { twinOf } from "../../../preflight/aws/twins";
import { withoutTwin } from "../../../preflight/aws/without-twin";
import { Tier } from "../../../components/shared/tier";
import type { Recorded } from "../../components/mocks";
import { recordPlatform, stackConfig, stacks } from "../../components/stacks";

const hex = (text: string) => createHash("sha256").update(text).digest("hex");
const uuid = (text: string) => hex(text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, "$1-$2-$3-$4-$5");

/** What the mocks call `vpc-my-network` or `key/my-key-id`, as AWS would write it. */
function realistic(value: Json): Json {
    // What the mocks have no value for.
    if (value === "") return "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
    if (typeof value === "string") {
        return value
            .replace(
                /^(vpc|subnet|sg|rtb)-(?![0-9a-f]{17}$).+$/,
                (_, kind: string) => `${kind}-${hex(value).slice(0, 17)}`,
            )
            .replace(/:key\/([\w-]+)$/, (_, name: string) => `:key/${uuid(name)}`);
    }
    if (Array.isArray(value)) return value.map(realistic);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, realistic(item)]));
}

async function awsResources(stack: string, tier?: Tier): Promise<Recorded[]> {
    const config = stackConfig(stack);
    // No DAX is that small, and the platform says so itself.
    const nosql = config.nosql?.filter(({ service }) => tier !== Tier.Basic || String(service) !== "dax");
    const resized = { ...config, tier, nosql, recoveryRegions: { ...config.recoveryRegions, aws: "eu-west-1" } };
    const { resources } = await recordPlatform(tier === undefined ? config : resized, stack);
    return resources.filter(({ type }) => type.startsWith("aws:"));
}

function refused(resources: Recorded[]): string[] {
    const found = checkAws(
        resources.map(({ type, name, inputs }) => ({
            type,
            name,
            inputs: realistic(inputs as JsonObject) as JsonObject,
            region: "eu-west-2",
        })),
    );
    return found.map(
        ({ type, name, property, message, rule }) => `${name} (${type}) ${property}: ${message} (${rule})`,
    );
}

describe("what Strata makes in AWS", function () {
    this.timeout(600_000);

    for (const stack of stacks) {
        for (const tier of [undefined, ...Object.values(Tier)]) {
            it(`is all that AWS would take: ${stack}, ${tier ?? "as committed"}`, async () => {
                const resources = await awsResources(stack, tier);
                assert.ok(resources.length > 50);
                assert.deepEqual(refused(resources), []);
            });
        }

        it(`has a twin in CloudFormation or a reason why not: ${stack}`, async () => {
            const types = new Set((await awsResources(stack)).map(({ type }) => type));
            const open = [...types].filter((type) => twinOf(type) === undefined && !(type in withoutTwin));
            assert.deepEqual(open, []);
        });
    }

    it("has no reason for a type that does have a twin", () => {
        assert.deepEqual(
            Object.keys(withoutTwin).filter((type) => twinOf(type) !== undefined),
            [],
        );
    });

    it("would be told of if it were wrong", async () => {
        const resources = await awsResources("local");
        const instance = resources.find(({ type }) => type === "aws:rds/instance:Instance") ?? assert.fail();
        const wrong = { ...instance, inputs: { ...instance.inputs, instanceClass: "db.r6g.3xlarge" } };
        assert.match(refused([wrong])[0] ?? "", /instanceClass: 'db\.r6g\.3xlarge' is not one of/);
    });
});
