import assert from "node:assert/strict";
import { recorded, shown } from "./support";

const lines = (text: string): string[] => text.split("\n");

describe("the progress log", () => {
    it("tells of every resource when it starts and when it ends, with the time it took", () => {
        const log = lines(shown(recorded("create"), { mode: "progress", kind: "update", stepMs: 100 }));
        assert.equal(log[0], "Updating (dev):");
        assert.ok(log.includes(" +  trace:index:Thing key creating (0s)"));
        assert.ok(log.includes(" +  trace:index:Thing key created (0.10s)"));
    });

    it("ends with diagnostics by resource, outputs, resources and the duration, in this order", () => {
        const log = shown(recorded("create"), { mode: "progress", kind: "update" });
        const end = log.slice(log.indexOf("Diagnostics:"));
        assert.equal(
            end,
            `Diagnostics:
  pulumi:pulumi:Stack (trace-dev):
    printed line
    hello from the program

  trace:index:Thing (key):
    warning: storage is nearly full

Outputs:
    arn     : "arn:trace:key:-"
    extra   : "yes"
    nested  : { a: 1, list: [1, 2, 1], s: "arn:trace:key:-" }
    password: [secret]
    size    : 1

Resources:
    + 6 created

Duration: 2s

`,
        );
    });

    it("says what a preview would change, and which outputs", () => {
        const log = shown(recorded("preview-replace"), { mode: "progress", kind: "preview" });
        assert.equal(
            log,
            `Previewing update (dev):

 +- trace:index:Thing replica replace [diff: ~key,tags]
 -  trace:index:Thing extra delete
    pulumi:pulumi:Stack trace-dev

Outputs:
  - extra : "yes"
  ~ nested: {
        a   : 1
      ~ list: [
            [0]: 1
            [1]: 2
          ~ [2]: 1 => 2
        ]
        s   : "arn:trace:key:-"
    }
  ~ size  : 1 => 2

Resources:
    - 1 to delete
    +-1 to replace
    2 changes. 4 unchanged

`,
        );
    });

    it("marks what failed, and the stack with it", () => {
        const log = lines(shown(recorded("create-fails"), { mode: "progress", kind: "update" }));
        assert.ok(log.includes(" +  trace:index:Thing bad **creating failed**"));
        assert.ok(log.includes("    pulumi:pulumi:Stack trace-dev **failed** 1 error"));
        // The stack tells that the update failed.
        assert.ok(log.includes("    2 errored"));
    });

    it("leaves the outputs out when told to", () => {
        const log = shown(recorded("create"), { mode: "progress", kind: "update", suppressOutputs: true });
        assert.doesNotMatch(log, /Outputs:/);
    });

    it("has no terminal codes without colour, and some with it", () => {
        const plain = shown(recorded("create-fails"), { mode: "progress", kind: "update" });
        const colored = shown(recorded("create-fails"), { mode: "progress", kind: "update", color: true });
        assert.ok(!plain.includes("\u001b"));
        assert.ok(!plain.includes("<{%"));
        assert.ok(colored.includes("\u001b[32m+ \u001b[0m"));
    });

    it("shows no step of a destroyed stack twice", () => {
        const log = lines(shown(recorded("destroy"), { mode: "progress", kind: "destroy" }));
        assert.equal(log.filter((line) => line.includes("pulumi:pulumi:Stack trace-dev deleted")).length, 1);
        assert.ok(!log.includes("Outputs:"));
    });
});
