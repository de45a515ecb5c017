import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { rules } from "../../policy-pack/rules";
import { remediationText } from "../../policy-pack/frame/rule";
import { startPack } from "./pack-process";
import { Packs } from "./rule-cases";
import { resource } from "../../policy-pack/testing/shapes";
import * as empty from "google-protobuf/google/protobuf/empty_pb";

describe("the policy pack", () => {
    const packs = new Packs();
    before(() => packs.start());

    it("tells Pulumi each rule's level, severity, fix and page", async () => {
        const info = (await (await startPack(true)).host.getAnalyzerInfo(new empty.Empty())).toObject();
        assert.equal(info.name, "strata");
        assert.deepEqual(
            info.policiesList.map(({ name }) => name),
            ["configuration", ...rules.map(({ id }) => id)],
        );
        assert.deepEqual(
            info.policiesList
                .slice(1)
                .map(({ name, description, remediationSteps, url }) => [name, description, remediationSteps, url]),
            rules.map((rule) => [rule.id, rule.proves, remediationText(rule), rule.page.url]),
        );
    });

    it("reports a violation once, although it looks at a resource twice", async () => {
        await packs.update.configure();
        const database = resource("aws:rds/instance:Instance", { publiclyAccessible: true });
        const early = (await packs.update.analyze(database)).filter(({ rule }) => rule === "aws-rds-not-public");
        const late = (await packs.update.analyzeStack([database])).filter(({ rule }) => rule === "aws-rds-not-public");
        assert.deepEqual([early.length, late.length], [1, 0]);
    });

    it("decides at the end of a run what it never saw before, as from an exported state", async () => {
        await packs.update.configure();
        const found = await packs.update.analyzeStack([
            resource("aws:rds/instance:Instance", { publiclyAccessible: true }),
        ]);
        assert.ok(found.some(({ rule, level }) => rule === "aws-rds-not-public" && level === "mandatory"));
    });

    it("loads no provider SDK", () => {
        const list = "console.log(Object.keys(require.cache).join('\\n'))";
        const script = `require("tsx/cjs"); require("./rules"); require("./frame/policies"); ${list}`;
        const loaded = execFileSync(process.execPath, ["-e", script], {
            cwd: join(__dirname, "..", "..", "policy-pack"),
            encoding: "utf8",
        });
        assert.match(loaded, /policy-pack.rules\.ts/);
        assert.doesNotMatch(loaded, /@pulumi.(aws|azure-native|random)/);
    });
});
