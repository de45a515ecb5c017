import assert from "node:assert/strict";
import { twinOf } from "../../../preflight/aws/twins";
import { withoutTwin } from "../../../preflight/aws/without-twin";
import { catalogue } from "./mapped-types";
import { typesIn, usedAwsTypes } from "./used-types";

describe("the AWS types that Strata makes", () => {
    const used = usedAwsTypes();

    it("are types of the SDK", () => {
        assert.ok(used.size > 100);
        assert.deepEqual(
            [...used].filter((type) => catalogue.resource(type) === undefined),
            [],
        );
    });

    it("each have a twin in CloudFormation under preflight/aws, or a reason in without-twin.ts why not", () => {
        assert.deepEqual(
            [...used].filter((type) => twinOf(type) === undefined && !(type in withoutTwin)),
            [],
        );
    });

    it("alone have reasons, and none that has a twin", () => {
        assert.deepEqual(
            Object.keys(withoutTwin).filter((type) => twinOf(type) !== undefined || !used.has(type)),
            [],
        );
    });

    it("are found in sources", () => {
        const source = "const a = new aws.ec2.FlowLog(`x`, {}), b = new aws.vpc.SecurityGroupIngressRule(";
        assert.deepEqual(typesIn(source), [
            "aws:ec2/flowLog:FlowLog",
            "aws:vpc/securityGroupIngressRule:SecurityGroupIngressRule",
        ]);
    });
});
