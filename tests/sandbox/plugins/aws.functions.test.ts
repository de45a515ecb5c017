import assert from "node:assert/strict";
import { PluginProcess } from "./plugin-process";

describe("the aws plugin answers functions", () => {
    let aws: PluginProcess;
    before(async () => (aws = await PluginProcess.start("aws", { config: { region: "us-east-2" } })));
    after(() => aws.stop());

    it("tells the region, the account and the partition", async () => {
        assert.equal((await aws.invoke("aws:index/getRegion:getRegion", {})).result["region"], "us-east-2");
        assert.equal(
            (await aws.invoke("aws:index/getCallerIdentity:getCallerIdentity", {})).result["accountId"],
            "123456789012",
        );
        assert.equal(
            (await aws.invoke("aws:index/getPartition:getPartition", {})).result["dnsSuffix"],
            "amazonaws.com",
        );
    });

    it("tells the zones of a region, with their ids", async () => {
        const { result } = await aws.invoke("aws:index/getAvailabilityZones:getAvailabilityZones", {
            region: "eu-west-2",
            state: "available",
        });
        assert.deepEqual(result["names"], ["eu-west-2a", "eu-west-2b", "eu-west-2c"]);
        assert.deepEqual(result["zoneIds"], ["euw2-az1", "euw2-az2", "euw2-az3"]);
    });

    it("renders a policy document as the provider does", async () => {
        const { result } = await aws.invoke("aws:iam/getPolicyDocument:getPolicyDocument", {
            statements: [
                {
                    sid: "TlsOnly",
                    effect: "Deny",
                    actions: ["s3:*"],
                    resources: ["arn:aws:s3:::a", "arn:aws:s3:::a/*"],
                    principals: [{ type: "*", identifiers: ["*"] }],
                    conditions: [{ test: "Bool", variable: "aws:SecureTransport", values: ["false"] }],
                },
            ],
        });
        assert.deepEqual(JSON.parse(String(result["json"])), {
            Version: "2012-10-17",
            Statement: [
                {
                    Sid: "TlsOnly",
                    Effect: "Deny",
                    Action: "s3:*",
                    Resource: ["arn:aws:s3:::a/*", "arn:aws:s3:::a"],
                    Principal: "*",
                    Condition: { Bool: { "aws:SecureTransport": "false" } },
                },
            ],
        });
    });

    it("finds the newest version of an engine, and says which exist when none fits", async () => {
        const token = "aws:rds/getEngineVersion:getEngineVersion";
        const { result } = await aws.invoke(token, { engine: "postgres", version: "16" });
        assert.match(String(result["version"]), /^16\./);
        assert.equal(result["parameterGroupFamily"], "postgres16");
        await assert.rejects(
            aws.invoke(token, { engine: "postgres", version: "9.6" }),
            /"9.6" is not offered in us-east-2; choose one of/,
        );
    });

    it("checks the arguments", async () => {
        const { failures } = await aws.invoke("aws:ec2/getVpc:getVpc", { idd: "vpc-1" });
        assert.deepEqual(failures, [{ property: "idd", reason: 'unknown property "idd"; did you mean "id"?' }]);
    });

    it("names the nearest function for one that is not known", async () => {
        await assert.rejects(
            aws.invoke("aws:ec2/getVps:getVps", {}),
            /unknown function.*did you mean "aws:ec2\/getVpcs?:getVpcs?"/,
        );
    });

    it("says so when it has no data for a function", async () => {
        await assert.rejects(
            aws.invoke("aws:ec2/getAmi:getAmi", {}),
            /exists in AWS but the sandbox has no data for it/,
        );
    });
});
