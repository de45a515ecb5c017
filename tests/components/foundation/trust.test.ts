import assert from "node:assert/strict";
import * as pulumi from "@pulumi/pulumi";
import { trustService } from "../../../components/foundation/aws/trust";
import { record, valueOf } from "../mocks";

const statement = async (trust: Parameters<typeof trustService>[0]) => {
    const { result } = await record(() => ({ policy: trustService(trust) }));
    return JSON.parse(await valueOf(pulumi.output(result.policy))).Statement[0];
};

describe("The trust in a service", () => {
    it("is for one account, and one resource where it is said", async () => {
        const { Principal, Condition } = await statement({
            service: "s3.amazonaws.com",
            accountId: "123456789012",
            sourceArn: "arn:aws:s3:::b",
        });
        assert.deepEqual(Principal, { Service: "s3.amazonaws.com" });
        assert.deepEqual(Condition, {
            StringEquals: { "aws:SourceAccount": "123456789012" },
            ArnLike: { "aws:SourceArn": "arn:aws:s3:::b" },
        });
    });

    it("has no condition that a service which does not say for whom it comes would fail", async () => {
        assert.equal((await statement({ service: "dax.amazonaws.com" })).Condition, undefined);
    });
});
