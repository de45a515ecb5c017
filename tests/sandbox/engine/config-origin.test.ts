import assert from "node:assert/strict";
import { configOrigin } from "../../../sandbox/engine/deployment/generator/config-origin";
import type { OperationConfig } from "../../../sandbox/engine/operation";

const plain = (value: unknown) => ({ value: typeof value === "string" ? value : JSON.stringify(value), secret: false });

const config: OperationConfig = new Map([
    ["aws:region", plain("eu-west-2")],
    ["app:token", { value: "db.secret.large", secret: true }],
    [
        "app:databases",
        plain([
            { name: "ledger", instanceClass: "db.r6g.large", backups: { days: 40 } },
            { name: "ledger-archive", instanceClass: "db.r6g.3xlarge", ports: [3306] },
            { size: "db.r6g.3xlarge" },
        ]),
    ],
]);

const origin = (names: string[], inputs: Record<string, string | number>, reason = "no") =>
    configOrigin(config, names, inputs, { property: Object.keys(inputs)[0] ?? "", reason });

describe("the origin of a refused value", () => {
    it("is the key in the entry that is called as the resource is", () => {
        assert.deepEqual(origin(["ledger"], { instanceClass: "db.r6g.large" }), ["app:databases[0].instanceClass"]);
        assert.deepEqual(origin(["ledger"], { backupRetentionPeriod: 40 }), ["app:databases[0].backups.days"]);
    });

    it("is looked for in the entry that is called as a parent is, the longest name first", () => {
        const inputs = { instanceClass: "db.r6g.3xlarge" };
        assert.deepEqual(origin(["ledger-archive-1", "ledger-archive", "platform"], inputs), [
            "app:databases[1].instanceClass",
            "app:databases[2].size",
        ]);
    });

    it("is also what the reason quotes", () => {
        const reason = "'db.r6g.large' is not one of ['x'] in 'eu-west-2'";
        assert.deepEqual(origin(["ledger"], { instanceClass: "db.r6g.large" }, reason), [
            "aws:region",
            "app:databases[0].instanceClass",
        ]);
    });

    it("is the entry itself when nothing in it has the value", () => {
        assert.deepEqual(origin(["ledger-1"], { instanceClass: "db.x" }), ["app:databases[0]"]);
    });

    it("is nowhere for a value that the configuration does not have, and for another entry's", () => {
        assert.deepEqual(origin(["network"], { cidrBlock: "10.0.0.0/8" }), []);
        assert.deepEqual(origin(["network"], { instanceClass: "db.r6g.large" }), []);
    });

    it("is never looked for among secrets", () => {
        assert.deepEqual(origin(["network"], { token: "db.secret.large" }), []);
        const sealed = {
            "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270",
            value: "db.r6g.large",
        };
        const failure = { property: "instanceClass", reason: "no" };
        assert.deepEqual(configOrigin(config, ["ledger"], { instanceClass: sealed }, failure), ["app:databases[0]"]);
    });
});
