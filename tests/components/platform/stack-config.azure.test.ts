import assert from "node:assert/strict";
import { Cloud } from "../../../components/platform/catalogue/built-store";
import { dataPlatformProblems } from "../../../components/platform/data-platform/data-platform.rules";
import { cloudsOf } from "../../../components/platform/data-platform/regions.rules";
import { LakeService } from "../../../components/platform/data-platform/data-platform.args";
import type { CacheService, DataPlatformArgs } from "../../../components/platform/data-platform/data-platform.args";
import { checkStackConfig } from "../../../components/platform/stack-config/stack-config";
import { Environment } from "../../../components/shared/tier";
import { record } from "../mocks";

const base = { environment: "local", tier: "basic" };
const lake = { name: "telemetry", service: "adls" };
const s3 = { name: "events", service: "s3" };

/** The problems of a config, as the lines that a user sees. */
function problems(given: { [key: string]: unknown }, region?: string, location?: string): string[] {
    const { problems: found } = checkStackConfig({ ...base, ...given }, region, location);
    return found.map(({ key, reason }) => `${key}: ${reason}`);
}

before(async () => {
    // Settings name resources by project and stack.
    await record(() => undefined);
});

describe("A stack's config for Azure", () => {
    it("needs the region of the clouds that it uses, and of no other", () => {
        assert.deepEqual(problems({ lake: [lake] }, undefined, "uksouth"), []);
        assert.deepEqual(problems({ lake: [s3] }, "eu-west-2"), []);
        assert.deepEqual(problems({ lake: [lake, s3] }), [
            "aws:region: got nothing; the name of an AWS region is allowed; set it, for example to eu-west-2",
            "azure-native:location: got nothing; the short name of an Azure region is allowed; set it, for example to uksouth",
        ]);
    });

    it("names a region that there is, at home and for recovery, and not the same twice", () => {
        assert.deepEqual(problems({ lake: [lake] }, undefined, "uksuoth"), [
            'azure-native:location: got "uksuoth"; the short name of an Azure region is allowed; did you mean uksouth?',
        ]);
        assert.match(
            problems({ lake: [lake], recoveryRegions: { azure: "UK West" } }, undefined, "uksouth")[0] ?? "",
            /^strata:recoveryRegions\.azure: got "UK West".*did you mean ukwest\?$/,
        );
        assert.match(
            problems({ lake: [lake], recoveryRegions: { azure: "uksouth" } }, undefined, "uksouth")[0] ?? "",
            /^strata:recoveryRegions\.azure: got "uksouth", the stores' own region/,
        );
    });

    it("gives peered networks blocks that share no address", () => {
        const recoveryRegions = { azure: "ukwest" };
        const overlapping = { uksouth: { addressSpace: "10.9.0.0/18" } };
        assert.deepEqual(problems({ lake: [lake], recoveryRegions, azureNetwork: overlapping }, undefined, "uksouth"), [
            "strata:azureNetwork.ukwest.addressSpace: got 10.9.0.0/16, which overlaps 10.9.0.0/18 in uksouth; the two networks are peered, and may share no address; choose another block",
        ]);
        const apart = { uksouth: { addressSpace: "10.20.0.0/16" } };
        assert.deepEqual(problems({ lake: [lake], recoveryRegions, azureNetwork: apart }, undefined, "uksouth"), []);
    });

    it("has no network of a region that is not in use, and none that Azure refuses", () => {
        const [foreign = "", small = ""] = problems(
            { lake: [lake], azureNetwork: { westeurope: {}, uksouth: { addressSpace: "10.0.0.0/28" } } },
            undefined,
            "uksouth",
        );
        assert.match(
            foreign,
            /^strata:azureNetwork\.westeurope: got a network for a region that is not in use; uksouth are/,
        );
        assert.match(small, /^strata:azureNetwork\.uksouth\.addressSpace: got "10\.0\.0\.0\/28"/);
    });

    it("is told what became of a service that Azure makes no more", () => {
        const expected =
            'strata:cache[0].service: got "azure-cache-for-redis"; Azure has made no new Azure Cache for Redis since 2026-10-01 and ends it on 2028-10-01; its successor is Azure Managed Redis; use azure-redis';
        assert.deepEqual(problems({ cache: [{ name: "sessions", service: "azure-cache-for-redis" }] }, "eu-west-2"), [
            expected,
        ]);
    });
});

describe("A platform on Azure, in code", () => {
    const keys = (args: Partial<DataPlatformArgs>) =>
        dataPlatformProblems({ environment: Environment.Local, ...args }).map(({ key }) => key);

    it("is told of the region that it lacks by the argument's own name", () => {
        assert.deepEqual(keys({ lake: [{ name: "telemetry", service: LakeService.Adls }] }), ["location"]);
        assert.deepEqual(keys({ lake: [{ name: "events", service: LakeService.S3 }] }), ["region"]);
    });

    it("is told of a service that is gone in the same words", () => {
        const gone = { name: "sessions", service: "azure-cache-for-redis" as CacheService };
        const [problem] = dataPlatformProblems({ environment: Environment.Local, region: "eu-west-2", cache: [gone] });
        assert.match(problem?.reason ?? "", /its successor is Azure Managed Redis; use azure-redis$/);
    });

    it("is on the clouds that its stores' services are on", () => {
        const both = [
            { name: "telemetry", service: LakeService.Adls },
            { name: "events", service: LakeService.S3 },
        ];
        assert.deepEqual([...cloudsOf({ lake: both })].sort(), [Cloud.Aws, Cloud.Azure]);
        assert.deepEqual([...cloudsOf({})], []);
    });
});
