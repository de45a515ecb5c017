import assert from "node:assert/strict";
import path from "node:path";
import { CliRunner } from "../../sandbox/cli/cli-runner";

const components = path.resolve(__dirname, "../../../components");

/** A table with an index and a copy in another region, in the mode that the config names. */
const program = `
const pulumi = require("@pulumi/pulumi");
const { DynamodbTable } = require(${JSON.stringify(path.join(components, "nosql/dynamodb-table/dynamodb-table"))});
const topics = { criticalTopicArn: "arn:aws:sns:eu-west-2:123456789012:c", warningTopicArn: "arn:aws:sns:eu-west-2:123456789012:w", infoTopicArn: "arn:aws:sns:eu-west-2:123456789012:i" };
const mode = JSON.parse(new pulumi.Config().require("mode"));
new DynamodbTable("games", {
    partitionKey: "gameId",
    region: "eu-west-2",
    alertTopics: topics,
    globalIndexes: [{ name: "byPlayer", partitionKeys: ["playerId"] }],
    replicas: [{ region: "eu-west-1", alertTopics: topics }],
    ...mode,
});
`;

const modes = {
    onDemand: { capacityMode: "on-demand" },
    limited: { capacityMode: "on-demand", maxReadRequestUnits: 500 },
    provisioned: { capacityMode: "provisioned" },
    raised: { capacityMode: "provisioned", readCapacity: { minimum: 20, maximum: 900 } },
};

interface Step {
    op: string;
    urn: string;
}

describe("A table that has data", function () {
    this.timeout(240_000);
    let cli: CliRunner;
    before(() => {
        const project =
            "name: shop\nruntime:\n  name: nodejs\n  options: { typescript: false, nodeargs: --require tsx/cjs }\nmain: index.cjs\n";
        cli = new CliRunner(project, program);
        cli.run("stack init dev");
        cli.run("config set aws:region eu-west-2");
    });
    after(() => cli.dispose());

    const choose = (mode: keyof typeof modes) => cli.run(["config", "set", "mode", JSON.stringify(modes[mode])]);

    /** What a preview would change of tables, indexes and replicas. */
    function planned(): string[] {
        const { code, out, err } = cli.run("preview --json");
        assert.equal(code, 0, err + out);
        const { steps } = JSON.parse(out) as { steps: Step[] };
        const kept = /aws:dynamodb\/(table|tableReplica|globalSecondaryIndex):/;
        return steps
            .filter(({ urn }) => kept.test(urn))
            .map(({ op, urn }) => `${op} ${urn.split("::").at(-1)}`)
            .sort();
    }

    function update(): void {
        const { code, out, err } = cli.run("up --yes --skip-preview");
        assert.equal(code, 0, err + out);
    }

    it("is changed in place, never made anew, whatever becomes of its capacity", () => {
        choose("onDemand");
        update();
        choose("provisioned");
        const provisioned = planned();
        assert.ok(provisioned.includes("update games-table"), provisioned.join());
        update();
        choose("raised");
        assert.deepEqual(planned(), []);
        choose("limited");
        for (const steps of [provisioned, planned()])
            assert.ok(
                steps.every((step) => step.startsWith("update ")),
                steps.join(),
            );
    });
});
