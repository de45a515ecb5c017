import assert from "node:assert/strict";
import { compareSync } from "bcryptjs";
import { PluginProcess, unknown, type Properties } from "./plugin-process";

describe("the random plugin", () => {
    const password = "random:index/randomPassword:RandomPassword";
    let random: PluginProcess;
    before(async () => (random = await PluginProcess.start("random", { config: {} })));
    after(() => random.stop());

    const bare = (envelope: unknown) => String((envelope as Properties)["value"]);

    it("draws a password of the asked length with at least the asked characters, and keeps it secret", async () => {
        const args = { length: 20, minUpper: 3, minLower: 3, minNumeric: 3, minSpecial: 3, overrideSpecial: "!?" };
        const { id, state } = await random.make(password, "p", args);
        const result = bare(state["result"]);
        assert.equal(id, "none");
        assert.match(result, /^[A-Za-z0-9!?]{20}$/);
        for (const kind of [/[A-Z]/g, /[a-z]/g, /[0-9]/g, /[!?]/g])
            assert.ok((result.match(kind) ?? []).length >= 3, String(kind));
        assert.ok(compareSync(result, bare(state["bcryptHash"])));
    });

    it("never draws the same twice", async () => {
        const { state } = await random.make(password, "a", { length: 32 });
        const again = await random.make(password, "a", { length: 32 });
        assert.notEqual(bare(state["result"]), bare(again.state["result"]));
    });

    it("does not draw in a preview", async () => {
        const { state } = await random.create(password, "p", { length: 8 }, true);
        assert.equal(bare(state["result"]), unknown);
    });

    it("refuses minima that do not fit", async () => {
        const { failures } = await random.check(password, "p", { length: 3, minUpper: 2, minLower: 2 });
        assert.deepEqual(failures, [
            { property: "length", reason: "length 3 is less than the minima together, 4; set length to 4 or more" },
        ]);
    });

    it("draws anew when a keeper changes", async () => {
        const diff = await random.diff(
            password,
            "p",
            "none",
            { length: 8, keepers: { day: "1" } },
            { length: 8, keepers: { day: "2" } },
        );
        assert.deepEqual(diff.replaces, ["keepers.day"]);
    });

    it("gives an id in four notations of one number", async () => {
        const { id, state } = await random.make("random:index/randomId:RandomId", "i", { byteLength: 4, prefix: "x-" });
        assert.match(String(state["hex"]), /^x-[0-9a-f]{8}$/);
        assert.equal(state["dec"], `x-${Number.parseInt(String(state["hex"]).slice(2), 16)}`);
        assert.equal(state["b64Url"], `x-${id}`);
    });

    it("draws every other kind", async () => {
        const kinds: [string, Properties, RegExp][] = [
            ["randomString:RandomString", { length: 9, special: false, upper: false }, /^[a-z0-9]{9}$/],
            ["randomInteger:RandomInteger", { min: 5, max: 6 }, /^[56]$/],
            ["randomPet:RandomPet", { length: 3, separator: "_" }, /^[a-z]+_[a-z]+_[a-z]+$/],
            ["randomUuid:RandomUuid", {}, /^[0-9a-f-]{36}$/],
            ["randomUuid4:RandomUuid4", {}, /^[0-9a-f]{8}-[0-9a-f]{4}-4/],
            ["randomUuid7:RandomUuid7", {}, /^[0-9a-f]{8}-[0-9a-f]{4}-7/],
            ["randomBytes:RandomBytes", { length: 4 }, /^none$/],
        ];
        for (const [type, args, id] of kinds)
            assert.match((await random.make(`random:index/${type}`, "r", args)).id, id, type);
    });

    it("shuffles without losing or adding", async () => {
        const { state } = await random.make("random:index/randomShuffle:RandomShuffle", "s", {
            inputs: ["a", "b", "c"],
        });
        assert.deepEqual([...(state["results"] as string[])].sort(), ["a", "b", "c"]);
    });
});
