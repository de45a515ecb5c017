import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { StackConfigFile } from "../../../sandbox/cli/config/stack-config-file";

const nasty = `# yaml-language-server: $schema=docs/x.json
encryptionsalt: v1:abc=

config:
    strata:relational:   # every store
        - { name: policies,   service: mariadb, clients: [acme, globex] }   # why
        - {name: x}

    # between
    'strata:quoted':    'single'
    strata:gone: 1   # soon
    strata:block: |
        two
          lines

    strata:last: ~
# the end
`;

/** The nasty file after an edit. */
function edited(edit: (file: StackConfigFile) => void, text = nasty): string {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "kept-lines-"));
    try {
        const file = path.join(folder, "Pulumi.dev.yaml");
        fs.writeFileSync(file, text);
        const loaded = StackConfigFile.load(file, "strata");
        edit(loaded);
        return loaded.text();
    } finally {
        fs.rmSync(folder, { recursive: true });
    }
}

const key = (name: string) => ({ namespace: "strata", name });

describe("an edit of a stack's configuration keeps every other line as it was", () => {
    it("when nothing changes", () =>
        assert.equal(
            edited(() => undefined),
            nasty,
        ));

    it("when a key is added", () =>
        assert.equal(
            edited((file) => file.set(key("new"), "v")),
            nasty.replace("strata:last: ~\n", "strata:last: ~\n    strata:new: v\n"),
        ));

    it("when a value changes", () =>
        assert.equal(
            edited((file) => file.set(key("quoted"), "double")),
            nasty.replace(/'strata:quoted'.*/, "'strata:quoted': double"),
        ));

    it("when a key goes", () =>
        assert.equal(
            edited((file) => file.remove(key("gone"))),
            nasty.replace(/ *strata:gone.*\n/, ""),
        ));

    it("when the salt comes first in a file that had none", () =>
        assert.equal(
            edited((file) => (file.salt = "v1:new="), "config:\n    strata:list: [a,   b]\n"),
            "encryptionsalt: v1:new=\nconfig:\n    strata:list: [a,   b]\n",
        ));
});
