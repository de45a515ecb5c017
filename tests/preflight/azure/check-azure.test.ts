import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import type { JsonObject } from "../../../preflight/aws/crossing";
import { checkAzure } from "../../../preflight/azure/check-azure";
import { azureCreateOnly } from "../../../preflight/azure/create-only";
import { declared } from "../../../preflight/azure/declared.generated";
import { outdatedRanges } from "../../../preflight/azure/known-differences";
import { nameRules } from "../../../preflight/azure/names";
import { rangeIn } from "../../../preflight/azure/range";
import { armPaths } from "../../../sandbox/plugins/azure-native/arm-paths";
import { Catalogue } from "../../../sandbox/plugins/sdk/catalogue";
import { Sdk } from "../../../sandbox/plugins/sdk/sdk";
import { declaredSource } from "../../../scripts/preflight/azure-declared";

const root = path.resolve(__dirname, "../../..");
const refused = (type: string, inputs: JsonObject) =>
    checkAzure({ type: `azure-native:${type}`, inputs }).map(({ property, message }) => `${property}: ${message}`);
const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";
const secret = { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value: "no-such-word" };
const account = (more: JsonObject) => ({ sku: { name: "Standard_ZRS" }, kind: "StorageV2", ...more });

describe("What Azure would refuse", () => {
    it("is a word that the SDK's enumerations do not have, with the nearest that they have", () => {
        const [problem = ""] = refused("storage:StorageAccount", account({ sku: { name: "Standard_ZSR" } }));
        assert.match(
            problem,
            /^sku\.name: got "Standard_ZSR"; Azure takes .*Standard_ZRS.*; did you mean Standard_\w+\?$/,
        );
        assert.match(
            refused("storage:StorageAccount", account({ minimumTlsVersion: "TLS12" }))[0] ?? "",
            /did you mean TLS1_2\?/,
        );
    });

    it("is a wrong word deep inside, in lists too", () => {
        const rule = { name: "r", direction: "Inward", access: "Allow", priority: 100, protocol: "Tcp" };
        assert.match(
            refused("network:NetworkSecurityGroup", { securityRules: [{ ...rule, direction: "Inbound" }, rule] })[0] ??
                "",
            /^securityRules\[1\]\.direction: got "Inward"; Azure takes .*; did you mean Inbound\?$/,
        );
    });

    it("is a number outside of the range that the SDK documents, with the nearest inside", () => {
        const properties = { tenantId: "t", sku: { family: "A", name: "standard" }, softDeleteRetentionInDays: 120 };
        assert.deepEqual(refused("keyvault:Vault", { properties }), [
            "properties.softDeleteRetentionInDays: got 120; Azure takes 7 to 90; the nearest is 90",
        ]);
        assert.deepEqual(refused("monitor:MetricAlert", { severity: -1 }), [
            "severity: got -1; Azure takes 0 to 4; the nearest is 0",
        ]);
    });

    it("is a name of another form than Azure's", () => {
        assert.match(
            refused("storage:StorageAccount", account({ accountName: "Strata-Lake" }))[0] ?? "",
            /^accountName: got "Strata-Lake"; Azure takes 3 to 24/,
        );
        assert.match(refused("keyvault:Vault", { vaultName: "a--b", properties: {} })[0] ?? "", /^vaultName/);
        assert.deepEqual(refused("keyvault:Vault", { vaultName: "strata-a1", properties: {} }), []);
    });

    it("is nothing of what is right, whatever the capitals", () => {
        assert.deepEqual(refused("storage:StorageAccount", account({ accessTier: "hot" })), []);
        assert.deepEqual(refused("keyvault:Vault", { properties: { sku: { family: "A", name: "Premium" } } }), []);
    });

    it("is not looked for in what is not known yet, in secrets, and in types that nobody here makes", () => {
        for (const hidden of [unknown, secret]) {
            assert.deepEqual(refused("storage:StorageAccount", account({ kind: hidden, accountName: hidden })), []);
        }
        assert.deepEqual(refused("compute:VirtualMachine", { priority: "Cheap" }), []);
    });

    it("is told from any of the objects that a property may hold", () => {
        const criteria = {
            odataType: "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria",
            allOf: [
                {
                    criterionType: "StaticThresholdCriterion",
                    name: "c",
                    metricName: "m",
                    timeAggregation: "Mean",
                    operator: "GreaterThan",
                    threshold: 1,
                },
            ],
        };
        assert.match(
            refused("monitor:MetricAlert", { severity: 0, criteria })[0] ?? "",
            /allOf\[0\]\.timeAggregation: got "Mean"/,
        );
    });
});

describe("What is known of Azure offline", () => {
    it("is what the installed SDK declares: npm run generate", () => {
        assert.equal(
            fs.readFileSync(path.join(root, "preflight/azure/declared.generated.ts"), "utf8"),
            declaredSource(),
        );
    });

    it("names types, inputs and properties that the SDK has", () => {
        const catalogue = new Catalogue(Sdk.find("azure-native", [root]));
        for (const [type, template] of Object.entries(armPaths)) {
            const inputs = catalogue.resource(`azure-native:${type}`)?.inputs;
            for (const [, input = ""] of template.matchAll(/\{(\w+)\}/g))
                assert.ok(inputs?.has(input), `${type} ${input}`);
            for (const property of azureCreateOnly(type) ?? [])
                assert.ok(inputs?.has(property.split(".")[0] ?? ""), `${type} ${property}`);
        }
        for (const [type, { input }] of Object.entries(nameRules))
            assert.ok(catalogue.resource(type)?.inputs.has(input), type);
        for (const known of outdatedRanges) {
            const [owner = "", property = ""] = known.split(/\.(?=\w+$)/);
            assert.ok((declared.types[owner] ?? declared.objects[owner])?.[property]?.range, known);
        }
    });

    it("says of every type that the committed stacks make what replaces it", () => {
        const folder = path.join(root, "tests/fixtures/identities");
        const lines = fs
            .readdirSync(folder)
            .flatMap((file) => fs.readFileSync(path.join(folder, file), "utf8").split("\n"));
        const types = new Set(
            lines.map((line) => line.split(" ")[1] ?? "").filter((type) => type.startsWith("azure-native:")),
        );
        assert.deepEqual(
            [...types].filter((type) => azureCreateOnly(type) === undefined),
            [],
        );
        assert.equal(azureCreateOnly("azure-native:compute:VirtualMachine"), undefined);
    });

    it("reads a range from each way in which Azure's documentation states one", () => {
        const stated: [string, [number, number] | undefined][] = [
            ["softDelete data retention days. It accepts >=7 and <=90.", [7, 90]],
            ["The value can be between 100 and 4096.", [100, 4096]],
            ["value should between 60 to 900 seconds", [60, 900]],
            ["value should be 1 to 7 days", [1, 7]],
            ["Accepted range for this value is 1 \u00e2\u0080\u0093 2,147,483,647.", [1, 2147483647]],
            ["Alert severity {0, 1, 2, 3, 4}", [0, 4]],
            ["Minimum value is 1 day and maximum value is 146000 days (400 years).", [1, 146000]],
            ["The minimum specified value can be 1 and the maximum value can be 365.", [1, 365]],
            ["The maximum delivery count. default value is 10.", undefined],
            ["Supported values are: 8, 16, 32, 48, 80, 144 and 272.", undefined],
        ];
        for (const [doc, range] of stated) assert.deepEqual(rangeIn(doc), range, doc);
    });
});
