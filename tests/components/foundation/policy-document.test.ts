import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import type { PolicyStatement } from "../../../components/foundation/aws/policy-document";
import { policyDocument, policyText } from "../../../components/foundation/aws/policy-document";
import { record, valueOf } from "../mocks";

const read = (Resource: PolicyStatement["Resource"]): PolicyStatement => ({
    Effect: "Allow",
    Action: "s3:GetObject",
    Resource,
});

/** What becomes of statements, once all outputs are known. */
async function statementsOf(make: () => PolicyStatement[]) {
    const { result } = await record(() => ({ policy: pulumi.output(policyDocument(make())) }));
    const { Version, Statement } = JSON.parse(await valueOf(result.policy));
    assert.equal(Version, "2012-10-17");
    return Statement;
}

describe("A policy document", () => {
    it("is a plain string when nothing in it has to be waited for", () => {
        const policy = policyDocument([read(policyText`arn:aws:s3:::${"events"}/*`)]);
        const Statement = [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::events/*" }];
        assert.equal(policy, JSON.stringify({ Version: "2012-10-17", Statement }));
    });

    it("has the value of every output and promise, alone, in lists, in conditions and within texts of texts", async () => {
        const statements = await statementsOf(() => {
            const arn = pulumi.output("arn:aws:s3:::events");
            const folder = policyText`${arn}/${Promise.resolve("sales")}`;
            const whom = { StringEquals: { "aws:SourceAccount": pulumi.output("123456789012") } };
            return [{ ...read([arn, policyText`${folder}/*`]), Condition: whom }, read(arn)];
        });
        assert.deepEqual(statements, [
            {
                Effect: "Allow",
                Action: "s3:GetObject",
                Resource: ["arn:aws:s3:::events", "arn:aws:s3:::events/sales/*"],
                Condition: { StringEquals: { "aws:SourceAccount": "123456789012" } },
            },
            { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::events" },
        ]);
    });

    it("leaves out what is undefined, as JSON does", async () => {
        const [statement] = await statementsOf(() => [read(undefined), read(pulumi.output("*"))]);
        assert.deepEqual(Object.keys(statement), ["Effect", "Action"]);
    });

    it("is a secret when anything in it is", async () => {
        const { result } = await record(() => {
            const policy = pulumi.output(policyDocument([read([pulumi.output("a"), pulumi.secret("b")])]));
            return { isSecret: pulumi.isSecret(policy) };
        });
        assert.equal(await result.isSecret, true);
    });
});
