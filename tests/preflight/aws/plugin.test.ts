import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { PluginProcess, secret } from "../../sandbox/plugins/plugin-process";

const database = {
    instanceClass: "db.r6g.large",
    engine: "mariadb",
    engineVersion: "11.8",
    allocatedStorage: 100,
    username: "admin",
};

describe("the aws plugin refuses what AWS would", function () {
    this.timeout(300_000);
    const before_ = { preflight: process.env.STRATA_PREFLIGHT, caches: process.env.XDG_CACHE_HOME };
    let aws: PluginProcess;
    let caches: string;

    before(async () => {
        caches = fs.mkdtempSync(path.join(os.tmpdir(), "strata preflight "));
        Object.assign(process.env, { STRATA_PREFLIGHT: "on", XDG_CACHE_HOME: caches });
        aws = await PluginProcess.start("aws", { config: { region: "eu-west-2" } });
    });
    after(async () => {
        await aws.stop();
        for (const [name, value] of [
            ["STRATA_PREFLIGHT", before_.preflight] as const,
            ["XDG_CACHE_HOME", before_.caches] as const,
        ]) {
            if (value === undefined) delete process.env[name];
            else process.env[name] = value;
        }
        fs.rmSync(caches, { recursive: true, force: true });
    });

    const check = (inputs: Record<string, unknown>) =>
        aws.check("aws:rds/instance:Instance", "it", { ...database, ...inputs });

    it("with the property and AWS's own words", async () => {
        const { failures } = await check({ instanceClass: "db.r6g.3xlarge" });
        assert.equal(failures[0]?.property, "instanceClass");
        assert.match(failures[0]?.reason ?? "", /'db\.r6g\.3xlarge' is not one of .* in 'eu-west-2'/);
    });

    it("in the resource's own region", async () => {
        const { failures } = await check({ region: "eu-south-2", instanceClass: "db.t2.micro" });
        assert.match(failures[0]?.reason ?? "", /in 'eu-south-2'/);
    });

    it("and never a secret", async () => {
        const { failures } = await check({ engineVersion: "9.9", password: secret("hunter2 hunter2") });
        assert.ok(failures.length > 0);
        assert.ok(!JSON.stringify(failures).includes("hunter2"));
    });

    it("and remembers by a hash what was accepted, not what was refused", async () => {
        assert.deepEqual((await check({})).failures, []);
        const [file = ""] = fs.readdirSync(path.join(caches, "strata-preflight"));
        const lines = fs
            .readFileSync(path.join(caches, "strata-preflight", file), "utf8")
            .trim()
            .split("\n");
        assert.equal(lines.length, 1);
        assert.match(lines[0] ?? "", /^[\w-]{22}$/);
    });

    it("and replaces for a property that only CloudFormation calls create-only", async () => {
        const key = { Version: "2012-10-17" };
        const role = { assumeRolePolicy: JSON.stringify(key), path: "/a/", region: "eu-west-2" };
        const { replaces } = await aws.diff("aws:iam/role:Role", "it", "it", role, { ...role, path: "/b/" });
        assert.deepEqual(replaces, ["path"]);
    });
});
