import assert from "node:assert/strict";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { callerAccount, regionOf } from "../../../components/foundation/aws/account";
import { record, valueOf } from "../mocks";

class Group extends pulumi.ComponentResource {
    constructor(name: string, opts?: pulumi.ComponentResourceOptions) {
        super("test:index:Group", name, {}, opts);
    }
}

/** Runs a program, and counts what it asks. */
async function asking<T>(program: () => T, region = "eu-west-2") {
    const asked: string[] = [];
    const answer = (token: string, result: object) => () => (asked.push(token), result);
    const { result } = await record(program, {
        invokes: {
            "aws:index/getCallerIdentity:getCallerIdentity": answer("account", {
                accountId: "123456789012",
                arn: "arn:aws-cn:iam::123456789012:user/me",
            }),
            "aws:index/getRegion:getRegion": answer("region", { region }),
        },
    });
    return { asked, result };
}

describe("The caller's account and region", () => {
    it("are asked for once, whoever wants them", async () => {
        const { asked, result } = await asking(() => {
            const parents = [new Group("a"), new Group("b", { parent: new Group("c") })];
            return parents.map((parent) => ({ ...callerAccount(parent), region: regionOf(undefined, parent) }));
        });
        assert.deepEqual(asked.sort(), ["account", "region"]);
        for (const { accountId, partition, region } of result) {
            assert.equal(await valueOf(accountId), "123456789012");
            assert.equal(await valueOf(partition), "aws-cn");
            assert.equal(await valueOf(region), "eu-west-2");
        }
    });

    it("are asked of each provider", async () => {
        const { asked } = await asking(() => {
            const provider = new aws.Provider("elsewhere", { region: "eu-west-1" });
            return [new Group("here"), new Group("there", { providers: [provider] })].map(callerAccount);
        });
        assert.deepEqual(asked, ["account", "account"]);
    });

    it("are asked again in the next deployment", async () => {
        const here = () => regionOf(undefined, new Group("a"));
        const first = await asking(here, "eu-west-2");
        const second = await asking(here, "eu-west-1");
        assert.deepEqual(await Promise.all([first.result, second.result].map(valueOf)), ["eu-west-2", "eu-west-1"]);
    });

    it("are not asked for where the region is given", async () => {
        const { asked, result } = await asking(() => regionOf("us-east-1", new Group("a")));
        assert.equal(await valueOf(result), "us-east-1");
        assert.deepEqual(asked, []);
    });
});
