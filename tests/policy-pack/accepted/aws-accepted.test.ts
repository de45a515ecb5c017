import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { awsAccepted } from "../../../policy-pack/accepted/aws-accepted";
import { resource, unknown } from "../../../policy-pack/testing/shapes";
import { describeRule } from "../describe-rule";

const type = "aws:rds/instance:Instance";
const region = "eu-west-2";
const sound = { region, engine: "mariadb", engineVersion: "11.8", allocatedStorage: 100, username: "keeper" };

// What was accepted is remembered in the user's cache; these tests have their own.
const caches = process.env["XDG_CACHE_HOME"];
const folder = mkdtempSync(join(tmpdir(), "strata caches "));
before(() => {
    process.env["XDG_CACHE_HOME"] = folder;
});
after(() => {
    if (caches === undefined) {
        delete process.env["XDG_CACHE_HOME"];
    } else {
        process.env["XDG_CACHE_HOME"] = caches;
    }
    rmSync(folder, { recursive: true, force: true });
});

describeRule(awsAccepted, {
    type,
    compliant: { ...sound, instanceClass: "db.r6g.large" },
    violating: { ...sound, instanceClass: "db.r6g.3xlarge" },
    undefined: "passes",
    unknown: "passes",
    configured: [
        {
            settings: { region },
            given: { ...sound, region: undefined, instanceClass: "db.r6g.3xlarge" },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "a region that only the provider names",
            given: [
                resource(
                    type,
                    { ...sound, region: undefined, instanceClass: "db.r6g.3xlarge" },
                    { provider: { region } },
                ),
            ],
            expect: "violates",
            says: /instanceClass/,
        },
        {
            title: "no region anywhere",
            given: { ...sound, region: undefined, instanceClass: "db.r6g.3xlarge" },
            expect: "passes",
        },
        { title: "a value that only the update knows", given: { ...sound, instanceClass: unknown }, expect: "passes" },
        { title: "another cloud", given: [resource("azure-native:sql:Server", { region })], expect: "passes" },
    ],
});

describe("preflight", () => {
    it("is not loaded unless a rule that needs it is switched on", () => {
        const list = "console.log(Object.keys(require.cache).join('\\n'))";
        const script = `require("tsx/cjs"); require("./rules"); ${list}`;
        const cwd = join(__dirname, "..", "..", "..", "policy-pack");
        const loaded = execFileSync(process.execPath, ["-e", script], { cwd, encoding: "utf8" });
        assert.doesNotMatch(loaded, /cloudformation-validate|preflight.(aws|azure)/);
    });
});
