import assert from "node:assert/strict";
import { rdsBackupRetention } from "../../../policy-pack/aws/rds/backup-retention";
import { rdsMultiAz } from "../../../policy-pack/aws/rds/instance-multi-az";
import { rdsNotPublic } from "../../../policy-pack/aws/rds/not-public";
import { rdsStorageCmk } from "../../../policy-pack/aws/rds/storage-cmk";
import { requiredTags } from "../../../policy-pack/cross/required-tags";
import { packConfigurationProblems } from "../../../policy-pack/frame/pack-configuration.problems";
import type { PackConfiguration } from "../../../policy-pack/frame/pack-configuration";
import type { Rule } from "../../../policy-pack/frame/rule";
import { rules } from "../../../policy-pack/rules";
import type { Configuration, Finding } from "../../../policy-pack/testing/pack";
import { Pack } from "../../../policy-pack/testing/pack";
import type { Json } from "../../../policy-pack/testing/shapes";
import { resource, unknown } from "../../../policy-pack/testing/shapes";

const type = "aws:rds/instance:Instance";

async function judged(
    only: readonly Rule[],
    inputs: Json,
    configuration: PackConfiguration,
    more: Configuration = {},
): Promise<readonly Finding[]> {
    const pack = Pack.of(only, { preview: true });
    await pack.configure({ configuration: { ...configuration }, ...more });
    return pack.judge([resource(type, inputs)]);
}

describe("the one configuration", () => {
    describe("sets levels", () => {
        const sound = { storageEncrypted: true, kmsKeyId: "arn:aws:kms:eu-west-2:123456789012:key/1" };
        const inputs = { ...sound, publiclyAccessible: true };
        const cases: readonly (readonly [PackConfiguration["levels"], string | undefined])[] = [
            [{ "aws-rds-not-public": "advisory" }, "advisory"],
            [{ "aws-rds": "advisory" }, "advisory"],
            [{ network: "advisory" }, "advisory"],
            [{ critical: "advisory" }, "advisory"],
            [{ aws: "advisory" }, "advisory"],
            [{ all: "disabled" }, undefined],
            [{ all: "disabled", network: "mandatory" }, "mandatory"],
            [{ network: "mandatory", "aws-rds": "advisory" }, "advisory"],
            [{ "aws-rds": "disabled", "aws-rds-not-public": "mandatory" }, "mandatory"],
            [{ encryption: "disabled" }, "mandatory"],
        ];
        for (const [levels, expected] of cases) {
            it(`as in ${JSON.stringify(levels)}: ${expected ?? "not at all"}`, async () => {
                const found = await judged([rdsNotPublic, rdsStorageCmk], inputs, levels ? { levels } : {});
                assert.deepEqual(
                    found.map(({ level }) => level),
                    expected === undefined ? [] : [expected],
                );
            });
        }

        it("over those of Pulumi, except that what Pulumi disables stays disabled", async () => {
            const levels = { network: "mandatory" } as const;
            const id = "aws-rds-not-public";
            const advised = await judged(
                [rdsNotPublic],
                inputs,
                { levels },
                { [id]: { enforcementLevel: "advisory" } },
            );
            assert.deepEqual(
                advised.map(({ level }) => level),
                ["mandatory"],
            );
            assert.deepEqual(
                await judged([rdsNotPublic], inputs, { levels }, { [id]: { enforcementLevel: "disabled" } }),
                [],
            );
        });

        it("by environment and by class of data, the class first", async () => {
            const configuration: PackConfiguration = {
                levels: { all: "mandatory" },
                byEnvironment: { dev: { levels: { all: "advisory" } } },
                byClassification: { restricted: { levels: { network: "mandatory" } } },
            };
            const level = async (tags: Json) =>
                (await judged([rdsNotPublic], { ...inputs, tags }, configuration))[0]?.level;
            assert.equal(await level({ Environment: "prod" }), "mandatory");
            assert.equal(await level({ Environment: "Dev" }), "advisory");
            assert.equal(await level({ Environment: "dev", DataClassification: "restricted" }), "mandatory");
        });

        it("to remediate a whole group, each fix on top of the other, and leaves the rest alone", async () => {
            const pack = Pack.of([rdsNotPublic, rdsMultiAz, rdsBackupRetention, rdsStorageCmk], { preview: true });
            await pack.configure({ configuration: { levels: { network: "remediate", backup: "remediate" } } });
            const broken = { publiclyAccessible: true, endpoint: unknown };
            const fixed = await pack.remediate(resource(type, broken));
            assert.deepEqual(fixed, { publiclyAccessible: false, endpoint: unknown, backupRetentionPeriod: 7 });
            assert.equal(await pack.remediate(resource(type, fixed)), undefined);
        });
    });

    it("sets the minimum retention of every service, within what a service takes", async () => {
        const says = async (minRetentionDays: number) =>
            (await judged([rdsBackupRetention], { backupRetentionPeriod: 10 }, { minRetentionDays }))[0]?.message ?? "";
        assert.match(await says(14), /at least 14 required/);
        assert.match(await says(400), /at least 35 required/);
        assert.equal(await says(5), "");
    });

    it("gives way to what is configured for a single rule", async () => {
        const own = { "aws-rds-backup-retention": { minDays: 3 } };
        const inputs = { backupRetentionPeriod: 3 };
        assert.deepEqual(await judged([rdsBackupRetention], inputs, { minRetentionDays: 30 }, own), []);
    });

    it("sets by environment and by class of data what to demand", async () => {
        const configuration: PackConfiguration = {
            minRetentionDays: 7,
            byEnvironment: { dev: { minRetentionDays: 1 } },
            byClassification: { restricted: { minRetentionDays: 30 } },
        };
        const count = async (tags: Json) =>
            (await judged([rdsBackupRetention], { backupRetentionPeriod: 7, tags }, configuration)).length;
        assert.equal(await count({ Environment: "prod" }), 0);
        assert.equal(await count({ Environment: "dev" }), 0);
        assert.equal(await count({ Environment: "dev", DataClassification: "Restricted" }), 1);
    });

    it("waits where the class of the data is not known yet", async () => {
        const configuration: PackConfiguration = { byClassification: { restricted: { minRetentionDays: 30 } } };
        const found = await judged(
            [rdsBackupRetention],
            { backupRetentionPeriod: 7, tags: { DataClassification: unknown } },
            configuration,
        );
        assert.deepEqual(
            found.map(({ level }) => level),
            ["advisory"],
        );
        assert.match(found[0]?.message ?? "", /tags\.DataClassification/);
    });

    it("sets key patterns, tags and the environments that availability rules bind", async () => {
        const key = { storageEncrypted: true, kmsKeyId: "arn:aws:kms:eu-west-2:123456789012:key/1" };
        assert.equal((await judged([rdsStorageCmk], key, { allowedKeys: [":210987654321:"] })).length, 1);
        assert.equal(
            (await judged([requiredTags], { tags: { Owner: "a" } }, { requiredTags: { Owner: "" } })).length,
            0,
        );
        assert.equal((await judged([rdsMultiAz], {}, { environment: "staging" })).length, 0);
        assert.equal((await judged([rdsMultiAz], {}, { environment: "staging", environments: ["staging"] })).length, 1);
    });

    it("pins a dated list of rules, so that one that came later only advises", async () => {
        const later = { ...rdsNotPublic, id: "aws-rds-not-public-at-all" };
        const found = await judged([rdsNotPublic, later], { publiclyAccessible: true }, { baseline: "2026-q4" });
        assert.deepEqual(
            found.map(({ rule, level }) => [rule, level]),
            [
                ["aws-rds-not-public", "mandatory"],
                ["aws-rds-not-public-at-all", "advisory"],
            ],
        );
    });

    it("with mistakes is refused with all of them and the nearest names, and everything stays mandatory", async () => {
        const wrong = {
            baseline: "2026-q9",
            level: {},
            levels: { "aws-rds-not-publik": "mandatory", netwrk: "advisory", all: "advise" },
            minRetentionDays: 0.5,
            allowedKeys: ["("],
            byEnvironment: { dev: { minRetention: 1 } },
            nonExemptible: ["criticl"],
        };
        const expected = [
            'configuration.baseline: "2026-q9" is given, allowed is 2026-q4; write that',
            'configuration: property "level" is not known; write "levels"',
            'configuration.levels: no rule or group "aws-rds-not-publik"; write "aws-rds-not-public"',
            'configuration.levels: no rule or group "netwrk"; write "network"',
            'configuration.levels.all: "advise" is given, allowed is advisory, mandatory, remediate, disabled; write that',
            "configuration.minRetentionDays: 0.5 is given, allowed is a whole number of days from 1 on; write that",
            'configuration.allowedKeys: "(" is given, allowed is a regular expression; write that',
            'configuration.byEnvironment.dev: property "minRetention" is not known; write "minRetentionDays"',
            'configuration.nonExemptible: no rule or group "criticl"; write "critical"',
        ];
        assert.deepEqual(packConfigurationProblems("configuration", wrong, rules), expected);
        const found = await judged([rdsNotPublic], { publiclyAccessible: true }, {
            levels: { all: "advise" },
        } as never);
        assert.deepEqual([...new Set(found.map(({ level }) => level))], ["mandatory"]);
        assert.deepEqual([...new Set(found.map(({ rule }) => rule))], ["configuration", "aws-rds-not-public"]);
    });
});
