import assert from "node:assert/strict";
import { allowedRegionsResidency } from "../../../policy-pack/cross/allowed-regions-residency";
import { copyPaths } from "../../../policy-pack/data/stores";
import { resource, unknown } from "../../../policy-pack/testing/shapes";
import { hasInput } from "../typings";
import { describeCases } from "./describe-cases";

const table = "aws:dynamodb/table:Table";
const settings = { allowedRegions: ["eu-west-1", "eu-west-2", "uksouth", "ukwest"] };
const at = (region: string) => ({ provider: { region } });

describeCases(allowedRegionsResidency, [
    { title: "any region where none is configured", given: [resource(table, {}, at("us-east-1"))], expect: "passes" },
    {
        title: "an allowed region of the provider",
        settings,
        given: [resource(table, {}, at("eu-west-1"))],
        expect: "passes",
    },
    {
        title: "another region of the provider",
        settings,
        given: [resource(table, {}, at("us-east-1"))],
        expect: "violates",
        says: /region is us-east-1, which is not allowed/,
    },
    {
        title: "another region of its own",
        settings,
        given: [resource(table, { region: "us-east-1" }, at("eu-west-1"))],
        expect: "violates",
    },
    {
        title: "a region that is not known yet",
        settings,
        given: [resource(table, { region: unknown })],
        expect: "waits",
    },
    {
        title: "a replica elsewhere",
        settings,
        given: [
            resource(table, { replicas: [{ regionName: "eu-west-2" }, { regionName: "us-east-1" }] }, at("eu-west-1")),
        ],
        expect: "violates",
        says: /replicas.1.regionName is us-east-1/,
    },
    {
        title: "a copy of backups elsewhere",
        settings,
        given: [
            resource("aws:backup/plan:Plan", {
                rules: [{ copyActions: [{ destinationVaultArn: "arn:aws:backup:us-east-1:1:backup-vault:v" }] }],
            }),
        ],
        expect: "violates",
    },
    {
        title: "a region of Azure by its long name",
        settings,
        given: [resource("azure-native:storage:StorageAccount", { location: "UK South" })],
        expect: "passes",
    },
    {
        title: "another region of Azure",
        settings,
        given: [resource("azure-native:storage:StorageAccount", { location: "eastus" })],
        expect: "violates",
    },
    {
        title: "a further region of Cosmos DB",
        settings,
        given: [
            resource("azure-native:cosmosdb:DatabaseAccount", {
                location: "uksouth",
                locations: [{ locationName: "uksouth" }, { locationName: "West US" }],
            }),
        ],
        expect: "violates",
    },
    {
        title: "what holds no data",
        settings,
        given: [resource("aws:lambda/function:Function", {}, at("us-east-1"))],
        expect: "passes",
    },
]);

describe("where data goes", () => {
    it("is told by inputs that the installed SDKs have", () => {
        const dead = Object.entries(copyPaths).flatMap(([type, paths]) =>
            paths.filter((path) => !hasInput(type, path)),
        );
        assert.deepEqual(dead, []);
    });
});
