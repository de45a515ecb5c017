import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { PropertyMap } from "../../../sandbox/engine/apitype";
import { withAssetHashes } from "../../../sandbox/engine/properties/asset-hashes";
import { SIGNATURE } from "../../../sandbox/engine/properties/signatures";
import { END_OF_TAR, tarMember } from "../../../sandbox/engine/properties/tar";

const asset = (fields: PropertyMap): PropertyMap => ({ [SIGNATURE]: "c44067f5952c0a294b673a41bacd8c17", ...fields });
const archive = (fields: PropertyMap): PropertyMap => ({ [SIGNATURE]: "0def7320c3a5731c473e5ecbe6d01bc7", ...fields });

/** Recorded from the real engine. */
const FOLDER = "1b389a992aee593482e9a156e233a122577efc60421bc38326ca18f81de88fe5";
const EMPTY = "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";

describe("the hashes of assets and archives", () => {
    let folder: string;

    before(() => {
        folder = mkdtempSync(path.join(os.tmpdir(), "asset hashes "));
        mkdirSync(path.join(folder, "dir/sub"), { recursive: true });
        mkdirSync(path.join(folder, "dir/.pulumi"));
        writeFileSync(path.join(folder, "dir/one.txt"), "1");
        writeFileSync(path.join(folder, "dir/sub/two.txt"), "22");
        writeFileSync(path.join(folder, "dir/sub.txt"), "3");
        writeFileSync(path.join(folder, "dir/.pulumi/kept.txt"), "not of the archive");
    });
    after(() => rmSync(folder, { recursive: true }));

    const hashOf = async (value: PropertyMap): Promise<unknown> => {
        const { value: hashed } = await withAssetHashes({ value }, folder);
        return (hashed as PropertyMap)["hash"];
    };

    it("are those of the tar that Go writes of the members, whatever their names", () => {
        const names = [
            ...["a.txt", "d/b.txt", "x".repeat(101), `${"d/".repeat(70)}f`],
            ...[`${"long".repeat(60)}/q`, "é/ü.txt", "é".repeat(80)],
        ];
        const members = names.map((name) => tarMember(name, Buffer.from("c".repeat(Buffer.byteLength(name) * 7))));
        const hash = createHash("sha256").update(Buffer.concat([...members, END_OF_TAR]));
        assert.equal(hash.digest("hex"), "afb60ec58c2bc861f7a9ef5e8ebe9c59cdbd19c183131810a2362a35947a712b");
    });

    it("are those that the real engine was recorded to give a folder and an empty archive", async () => {
        assert.equal(await hashOf(archive({ path: "dir" })), FOLDER);
        assert.equal(await hashOf(archive({ assets: {} })), EMPTY);
    });

    it("are one for the same members, from a folder or one by one", async () => {
        const one = asset({ text: "1" });
        const sub = archive({ assets: { "two.txt": asset({ path: "dir/sub/two.txt" }) } });
        const assets = { "sub.txt": asset({ text: "3" }), sub, "one.txt": one };
        assert.equal(await hashOf(archive({ assets })), FOLDER);
    });

    it("are kept where they are known already", async () => {
        assert.equal(await hashOf(asset({ path: "gone.txt", hash: "known" })), "known");
    });

    it("name the property whose contents cannot be read", async () => {
        const missing = path.join(folder, "gone.txt");
        await assert.rejects(hashOf(asset({ path: "gone.txt" })), {
            message: `failed to compute asset hash for "value": failed to open asset file '${missing}': open ${missing}: no such file or directory`,
        });
        const file = path.join(folder, "dir/one.txt");
        await assert.rejects(hashOf(archive({ path: "dir/one.txt" })), {
            message: `failed to compute archive hash for "value": '${file}' is neither a recognized archive type nor a directory`,
        });
        await assert.rejects(hashOf(asset({ path: "dir" })), /is a directory; try using an archive/);
    });
});
