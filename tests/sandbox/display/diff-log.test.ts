import assert from "node:assert/strict";
import { recorded, shown, step, urnOf } from "./support";

describe("the diff", () => {
    it("shows what a replacement changes, down to the nested value, and what is deleted", () => {
        assert.equal(
            shown(recorded("replace"), { mode: "diff", kind: "update" }),
            `Updating (dev):
  pulumi:pulumi:Stack: (same)
    [urn=urn:pulumi:dev::trace::pulumi:pulumi:Stack::trace-dev]
    +-trace:index:Thing: (replace)
        [id=replica-k1]
        [urn=urn:pulumi:dev::trace::demo:index:Group$trace:index:Thing::replica]
      ~ key  : "k1" => "k2"
      ~ tags : {
            Environment: "dev"
          ~ Owner      : "me" => "you"
        }
        value: "arn:trace:key:-"
    - trace:index:Thing: (delete)
        [id=extra-0]
        [urn=urn:pulumi:dev::trace::trace:index:Thing::extra]
        value: "bye"
    --outputs:--
    arn     : "arn:trace:key:-"
  - extra   : "yes"
  ~ nested  : {
        a   : 1
      ~ list: [
            [0]: 1
            [1]: 2
          ~ [2]: 1 => 2
        ]
        s   : "arn:trace:key:-"
    }
    password: [secret]
  ~ size    : 1 => 2
Resources:
    - 1 deleted
    +-1 replaced
    2 changes. 4 unchanged

Duration: 2s

`,
        );
    });

    it("spreads nested values of a new resource and names what is secret or not known yet", () => {
        const diff = shown(recorded("preview-create"), { mode: "diff", kind: "preview" });
        assert.match(diff, /\n {12}nested {2}: \{\n {16}flag: true\n/);
        assert.match(diff, /\n {12}password: \[secret\]\n/);
        assert.match(diff, /\n {12}value: \[unknown\]\n/);
        assert.match(diff, /warning: storage is nearly full/);
    });

    it("shows only what changes where the provider says what that is", () => {
        const state = {
            type: "t",
            urn: urnOf("raw"),
            id: "raw-1",
            custom: true,
            parent: "",
            outputs: {},
            provider: "",
        };
        const event = step("resourcePreEvent", "update", urnOf("raw"), "", {
            old: { ...state, inputs: { name: "a", tags: { Owner: "me", Project: "p" }, size: 1 } },
            new: { ...state, inputs: { name: "a", tags: { Owner: "you", Project: "p" }, size: 2 } },
            detailedDiff: {
                "tags.Owner": { diffKind: "update", inputDiff: true },
                size: { diffKind: "update", inputDiff: true },
            },
        });
        assert.equal(
            shown([event], { mode: "diff", kind: "preview" }),
            `Previewing update (dev):
~ aws:s3/bucket:Bucket: (update)
    [id=raw-1]
    [urn=urn:pulumi:dev::demo::aws:s3/bucket:Bucket::raw]
  ~ size: 1 => 2
  ~ tags: {
      ~ Owner: "me" => "you"
    }
Resources:
    none

`,
        );
    });

    it("shows nothing for a refresh that found nothing", () => {
        const diff = shown(recorded("refresh"), { mode: "diff", kind: "refresh" });
        assert.doesNotMatch(diff, /trace:index:Thing/);
        assert.match(diff, / {4}5 unchanged/);
    });
});
