import assert from "node:assert/strict";
import { Provider } from "@pulumi/azure-native/provider";
import * as pulumi from "@pulumi/pulumi";
import { callerClient } from "../../../../components/foundation/azure/client";
import { record, valueOf } from "../../mocks";

class Group extends pulumi.ComponentResource {
    constructor(name: string, opts?: pulumi.ComponentResourceOptions) {
        super("test:index:Group", name, {}, opts);
    }
}

/** Runs a program, and counts how often it asks. */
async function asking<T>(program: () => T, subscriptionId = "first") {
    let questions = 0;
    const answer = () => {
        questions++;
        return { subscriptionId, tenantId: "tenant", objectId: "object" };
    };
    const { result } = await record(program, { invokes: { "azure-native:authorization:getClientConfig": answer } });
    return { questions, result };
}

describe("The caller's subscription and tenant", () => {
    it("are asked for once, whoever wants them", async () => {
        const { questions, result } = await asking(() =>
            [new Group("a"), new Group("b", { parent: new Group("c") })].map(callerClient),
        );
        assert.equal(questions, 1);
        for (const { subscriptionId, tenantId, objectId } of result) {
            assert.deepEqual(await Promise.all([subscriptionId, tenantId, objectId].map(valueOf)), [
                "first",
                "tenant",
                "object",
            ]);
        }
    });

    it("are asked of each provider", async () => {
        const { questions } = await asking(() => {
            const provider = new Provider("elsewhere", { subscriptionId: "other" });
            return [new Group("here"), new Group("there", { providers: [provider] })].map(callerClient);
        });
        assert.equal(questions, 2);
    });

    it("are asked again in the next deployment", async () => {
        const here = () => callerClient(new Group("a")).subscriptionId;
        const first = await asking(here, "first");
        const second = await asking(here, "second");
        assert.deepEqual(await Promise.all([first.result, second.result].map(valueOf)), ["first", "second"]);
    });
});
