import assert from "node:assert/strict";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { BUCKET, GROUP, MEMBER, OBJECT, PROVIDER, SECRET, StackState, TWICE, urn } from "./stack-state";

const HINT =
    "To list the resource URNs in the stack, run `pulumi stack --show-urns`; to inspect the full state, run `pulumi stack export`.";

/** Words of the real CLI, 3.253. */
describe("pulumi state", () => {
    let stack: StackState;
    beforeEach(() => {
        stack = new StackState();
    });
    afterEach(() => stack.dispose());

    const refused = async (words: string[], message: string): Promise<void> => {
        const before = stack.text;
        assert.deepEqual(await stack.run(...words), { code: 1, stdout: "", stderr: `error: ${message}\n` });
        assert.equal(stack.text, before);
    };
    const done = async (words: string[], message: string): Promise<void> => {
        assert.deepEqual(await stack.run(...words), { code: 0, stdout: `${message}\n`, stderr: "" });
    };

    describe("marks", () => {
        it("resources as protected and tainted, and takes it back", async () => {
            await done(["state", "unprotect", BUCKET], "1 resources unprotected");
            assert.equal(stack.find(BUCKET)?.protect, undefined);
            await done(["state", "protect", BUCKET, OBJECT], "2 resources protected");
            assert.equal(stack.find(OBJECT)?.protect, true);
            await done(["state", "taint", BUCKET], "1 resources tainted");
            assert.equal(stack.find(BUCKET)?.taint, true);
            await done(["state", "untaint", BUCKET], "1 resources untainted");
            assert.equal(stack.find(BUCKET)?.taint, undefined);
        });

        it("all resources but those that wait for their deletion", async () => {
            await done(["state", "protect", "--all"], "All resources protected");
            const open = stack.resources.filter((state) => state.protect !== true);
            assert.deepEqual(
                open.map((state) => state.id),
                ["old"],
            );
            await done(["state", "unprotect", "--all"], "All resources unprotected");
            assert.ok(stack.resources.every((state) => state.protect === undefined));
        });

        it("nothing when one is missing, and names the nearest", async () => {
            const typo = `${BUCKET}t`;
            const near = [BUCKET, TWICE, OBJECT].map((other) => `  ${other}`).join("\n");
            await refused(
                ["state", "taint", OBJECT, typo, "nope"],
                `No such resource "${typo}" exists in the current state\nDid you mean:\n${near}\n${HINT}\n` +
                    `No such resource "nope" exists in the current state\n${HINT}`,
            );
        });

        it("needs a URN when there is nobody to ask", async () => {
            for (const verb of ["protect", "unprotect", "taint", "untaint", "delete"])
                await refused(["state", verb], "Must supply <resource URN> unless pulumi is run interactively");
        });
    });

    describe("delete", () => {
        it("takes out what nothing needs, whatever order is given", async () => {
            await done(["state", "unprotect", BUCKET], "1 resources unprotected");
            await done(["state", "delete", BUCKET, OBJECT], "2 resources deleted");
            await done(["state", "rm", MEMBER], "Resource deleted");
            const left = stack.resources.map((state) => state.urn);
            assert.ok([BUCKET, OBJECT, MEMBER].every((gone) => !left.includes(gone)));
            assert.ok([GROUP, PROVIDER].every((kept) => left.includes(kept)));
        });

        it("refuses what is protected unless --force is given, and says what it forced", async () => {
            await refused(
                ["state", "delete", BUCKET, "--target-dependents"],
                `${BUCKET} can't be safely deleted because it is protected. Re-run this command with --force to force deletion`,
            );
            assert.deepEqual(await stack.run("state", "delete", BUCKET, "--target-dependents", "--force"), {
                code: 0,
                stdout: "Resource deleted\n",
                stderr: `warning: deleting protected resource ${BUCKET} due to presence of --force\n`,
            });
            assert.equal(stack.find(OBJECT), undefined);
        });

        it("refuses what others need, children and the users of a provider included", async () => {
            const member = ` * "member"        (${MEMBER})`;
            const message = (condemned: string, lines: string): string =>
                `${condemned} can't be safely deleted because the following resources depend on it:\n${lines}\n\nDelete those resources first or pass --target-dependents.`;
            await refused(["state", "delete", GROUP], message(GROUP, member));
            const { stderr } = await stack.run("state", "delete", PROVIDER);
            for (const user of [BUCKET, OBJECT, TWICE, MEMBER]) assert.ok(stderr.includes(`(${user})`), user);
        });

        it("does not choose between two of one URN", () =>
            refused(
                ["state", "delete", TWICE],
                "Resource URN ambiguously referred to multiple resources. Did you mean:\n  old\n  new\n",
            ));

        it("takes everything out with --all and --force, and no URN beside it", async () => {
            await refused(
                ["state", "delete", "--all", BUCKET],
                "cannot specify a resource URN when deleting all resources",
            );
            assert.equal((await stack.run("state", "delete", "--all", "--force")).stdout, "Resources deleted\n");
            assert.deepEqual(stack.resources, []);
        });
    });

    describe("rename", () => {
        it("lets dependents, users of a provider and children follow", async () => {
            await done(["state", "rename", BUCKET, "files"], "Resource renamed");
            const files = urn("a:b:Bucket", "files");
            assert.deepEqual(stack.find(OBJECT)?.dependencies, [files]);
            assert.deepEqual(stack.find(OBJECT)?.propertyDependencies, { bucket: [files] });
            await done(["state", "rename", PROVIDER, "other"], "Resource renamed");
            assert.equal(stack.find(files)?.provider, `${urn("pulumi:providers:random", "other")}::own-1`);
            await done(["state", "rename", GROUP, "team"], "Resource renamed");
            assert.equal(stack.find(MEMBER)?.parent, urn("a:b:Group", "team"));
            assert.equal(stack.find(MEMBER)?.deletedWith, urn("a:b:Group", "team"));
        });

        it("refuses what is no URN, not one resource, or taken", async () => {
            await refused(
                ["state", "rename", BUCKET],
                "Must supply <resource URN> and <new name> unless pulumi is run interactively",
            );
            await refused(["state", "rename", "bucket", "x"], "The provided input URN is not valid");
            await refused(["state", "rename", TWICE, "x"], "The input URN ambiguously refers to multiple resources");
            await refused(
                ["state", "rename", BUCKET, "twice"],
                "The chosen new urn for the state corresponds to an already existing resource",
            );
        });
    });

    it("keeps ciphertexts as they are, without a passphrase, and the state before as a backup", async () => {
        const before = stack.text;
        await done(["state", "taint", BUCKET], "1 resources tainted");
        assert.deepEqual(stack.find(BUCKET)?.outputs, { key: SECRET });
        assert.equal(stack.backup, before);
    });

    it("takes the lock and gives it back", async () => {
        await done(["state", "taint", BUCKET], "1 resources tainted");
        const locks = path.join(stack.folder, "locks/organization/shop/dev");
        assert.deepEqual(readdirSync(locks), []);
        mkdirSync(locks, { recursive: true });
        writeFileSync(path.join(locks, "x.json"), '{"pid":1,"username":"u","hostname":"h","timestamp":"2026-01-01"}');
        const { code, stderr } = await stack.run("state", "untaint", "--all");
        assert.equal(code, 1);
        assert.match(stderr, /the stack is currently locked by 1 lock/);
        assert.equal(stack.find(BUCKET)?.taint, true);
    });
});
