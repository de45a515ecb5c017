import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import type { Recorded } from "./mocks";
import { recordPlatform, stackConfig, stacks } from "./stacks";

// A resource whose type, name or parent changes is another one to Pulumi, which then deletes the old one with its data. So these are
// committed. Something new: run this file with UPDATE_IDENTITIES=1. Something renamed: give it an alias first. Something that is meant
// to be deleted: take its line out of the fixture by hand, in a change that says so.
const folder = path.resolve(__dirname, "../fixtures/identities");
const isUpdate = process.env.UPDATE_IDENTITIES === "1";

/** One resource, as the fixture has it: its parent's name, its type, its own name. */
function identityOf({ parent, type, name }: Recorded): string {
    return [parent === "" ? "-" : parent, type, name].join(" ");
}

/** Whether a resource of today says by an alias that it is the one that the fixture calls by these words. */
function isAlias(resource: Recorded, identity: string): boolean {
    const [, type, name] = identity.split(" ");
    return resource.aliases.some(({ urn, spec }) => {
        if (typeof urn === "string" && urn !== "") return urn.endsWith(`${type}::${name}`);
        // A protocol buffer's text is empty, not absent, where the alias leaves it as it is.
        const was = (alias: string | undefined, now: string) =>
            [alias, now].find((text) => text !== undefined && text !== "");
        return was(spec?.type, resource.type) === type && was(spec?.name, resource.name) === name;
    });
}

/** The identities that are gone, and that no alias accounts for. */
function lost(committed: string[], resources: Recorded[]): string[] {
    const today = new Set(resources.map(identityOf));
    return committed.filter((each) => !today.has(each) && !resources.some((resource) => isAlias(resource, each)));
}

describe("The identities of resources", () => {
    for (const stack of stacks) {
        it(`are those that are committed: ${stack}`, async () => {
            const { resources } = await recordPlatform(stackConfig(stack), stack);
            const file = path.join(folder, `${stack}.txt`);
            const committed = fs.existsSync(file) ? fs.readFileSync(file, "utf8").trim().split("\n") : [];
            assert.deepEqual(lost(committed, resources), [], "gone without an alias");
            const today = resources.map(identityOf).sort();
            if (isUpdate) {
                fs.mkdirSync(folder, { recursive: true });
                fs.writeFileSync(file, `${today.join("\n")}\n`);
            } else {
                const fresh = today.filter((each) => !committed.includes(each));
                assert.deepEqual(fresh, [], "new: run this file with UPDATE_IDENTITIES=1");
                assert.deepEqual(today, committed, "renamed: run this file with UPDATE_IDENTITIES=1");
            }
        });

        it(`are unique: ${stack}`, async () => {
            const { resources } = await recordPlatform(stackConfig(stack), stack);
            const urns = resources.map(({ urn }) => urn);
            assert.equal(new Set(urns).size, urns.length);
        });
    }

    const renamed = { parent: "p", type: "aws:ec2/vpc:Vpc", name: "new", aliases: [] } as unknown as Recorded;

    it("are lost by a rename without an alias", () => {
        assert.deepEqual(lost(["p aws:ec2/vpc:Vpc old"], [renamed]), ["p aws:ec2/vpc:Vpc old"]);
    });

    it("are kept by a rename with an alias", () => {
        const bySpec = { ...renamed, aliases: [{ urn: "", spec: { name: "old", type: "" } }] };
        const byUrn = { ...renamed, aliases: [{ urn: "urn:pulumi:s::p::a:b:C$aws:ec2/vpc:Vpc::old" }] };
        for (const resource of [bySpec, byUrn]) assert.deepEqual(lost(["p aws:ec2/vpc:Vpc old"], [resource]), []);
    });
});
