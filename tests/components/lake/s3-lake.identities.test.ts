import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LakeAccess } from "../../../components/lake/s3-lake/grants.args";
import type { S3LakeArgs } from "../../../components/lake/s3-lake/s3-lake.args";
import { ObjectLockMode } from "../../../components/lake/s3-lake/zone.args";
import { LakeZone } from "../../../components/lake/shared/lake-zone";
import { Tier } from "../../../components/shared/tier";
import { lakeOf } from "./lake-fixture";

/** A lake that has every kind of child that there is. */
const everything: Partial<S3LakeArgs> = {
    tier: Tier.Premium,
    eventBridge: true,
    raw: { objectLock: { mode: ObjectLockMode.Governance, days: 30 }, replicate: true },
    curated: { catalogued: false, intelligentTiering: { archiveAfterDays: 90 } },
    catalogue: { encryptAccountCatalogue: true },
    grants: [{ name: "reader", roleName: "reader", zone: LakeZone.Raw, access: LakeAccess.Read }],
    lakeFormationGrants: [{ name: "analyst", principalArn: "arn:aws:iam::123456789012:role/a", zone: LakeZone.Raw }],
};

describe("the identities of an S3 lake", () => {
    it("stay what they were committed as: another token, name or parent replaces what exists, unless it has an alias", async () => {
        const { resources } = await lakeOf(everything);
        const identities = resources.map(({ type, name, parent }) => `${parent || "-"} > ${type} ${name}`).sort();
        const committed = readFileSync(join(__dirname, "s3-lake.identities.txt"), "utf8").trim().split("\n");
        assert.deepEqual(identities, committed);
    });
});
