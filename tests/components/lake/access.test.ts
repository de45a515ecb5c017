import assert from "node:assert/strict";
import { LakeAccess, LakeFormationPermission } from "../../../components/lake/s3-lake/grants.args";
import { S3Lake } from "../../../components/lake/s3-lake/s3-lake";
import { LakeZone } from "../../../components/lake/shared/lake-zone";
import { record, valueOf } from "../mocks";
import { applying } from "./iam-evaluator";
import { given, lakeOf, refusalOf, statementsOf } from "./lake-fixture";

const lakeKey = "arn:aws:kms:eu-west-2:123456789012:key/events-key-key-id";
const bucket = "arn:aws:s3:::events-curated-1234567";
const reportsLake = (access: LakeAccess) =>
    lakeOf({ grants: [{ name: "reports", roleName: "reports", zone: LakeZone.Curated, prefix: "sales/", access }] });

describe("a grant on a lake", () => {
    it("lets a reader list and read its prefix, and nothing beside it", async () => {
        const policy = statementsOf(await reportsLake(LakeAccess.Read), "events-grant-reports");
        const allowed = (action: string, resource: string, context = {}) =>
            applying(policy, "Allow", { action, resource, context }).length > 0;
        assert.ok(allowed("s3:GetObject", `${bucket}/sales/2026.parquet`));
        assert.ok(!allowed("s3:GetObject", `${bucket}/sales-secret/2026.parquet`));
        assert.ok(!allowed("s3:GetObject", "arn:aws:s3:::events-raw-1234567/sales/2026.parquet"));
        assert.ok(allowed("s3:ListBucket", bucket, { "s3:prefix": "sales/2026" }));
        assert.ok(!allowed("s3:ListBucket", bucket, { "s3:prefix": "" }));
        assert.ok(!allowed("s3:PutObject", `${bucket}/sales/2026.parquet`));
    });

    it("lets a reader decrypt with the lake's key, through S3 of the region only", async () => {
        const policy = statementsOf(await reportsLake(LakeAccess.Read), "events-grant-reports");
        assert.deepEqual(policy.UseKey, {
            Sid: "UseKey",
            Effect: "Allow",
            Action: ["kms:Decrypt"],
            Resource: lakeKey,
            Condition: { StringEquals: { "kms:ViaService": ["s3.eu-west-2.amazonaws.com"] } },
        });
    });

    it("lets a writer add objects in parts, but neither read nor delete any", async () => {
        const policy = statementsOf(await reportsLake(LakeAccess.Write), "events-grant-reports");
        assert.deepEqual(Object.keys(policy), ["WriteObjects", "UseKey"]);
        assert.deepEqual(policy.WriteObjects.Action, [
            "s3:AbortMultipartUpload",
            "s3:ListMultipartUploadParts",
            "s3:PutObject",
        ]);
        assert.equal(policy.WriteObjects.Resource, `${bucket}/sales/*`);
        assert.deepEqual(policy.UseKey.Action, ["kms:Decrypt", "kms:GenerateDataKey"]);
    });

    it("lets a job read, write and delete under its prefix", async () => {
        const policy = statementsOf(await reportsLake(LakeAccess.ReadWrite), "events-grant-reports");
        assert.deepEqual(Object.keys(policy), [
            "LocateBucket",
            "ListObjects",
            "ReadObjects",
            "WriteObjects",
            "DeleteObjects",
            "UseKey",
        ]);
        assert.equal(policy.DeleteObjects.Resource, `${bucket}/sales/*`);
    });

    it("lets an analyst ask a workgroup of its own about the zone's database, and write results only", async () => {
        const policy = statementsOf(await reportsLake(LakeAccess.Query), "events-grant-reports");
        const workgroup = "events-grant-reports-workgroup";
        assert.equal(policy.AskQueries.Resource, `arn:aws:athena:eu-west-2:123456789012:${workgroup}`);
        assert.deepEqual(policy.ReadTables.Resource, [
            "arn:aws:glue:eu-west-2:123456789012:catalog",
            "arn:aws:glue:eu-west-2:123456789012:database/events_dev_curated",
            "arn:aws:glue:eu-west-2:123456789012:table/events_dev_curated/*",
        ]);
        const put = (resource: string) =>
            applying(policy, "Allow", { action: "s3:PutObject", resource, context: {} }).length > 0;
        assert.ok(put("arn:aws:s3:::events-results-1234567/reports/answer.csv"));
        assert.ok(!put(`${bucket}/sales/2026.parquet`));
    });

    it("keeps one analyst's results from another, and watches what each scans", async () => {
        const lake = await reportsLake(LakeAccess.Query);
        const policy = statementsOf(lake, "events-grant-reports");
        const get = (key: string) => ({
            action: "s3:GetObject",
            resource: `arn:aws:s3:::events-results-1234567/${key}`,
        });
        assert.equal(applying(policy, "Allow", { ...get("reports/1.csv"), context: {} }).length, 1);
        for (const key of ["1.csv", "finance/1.csv", "reports-old/1.csv"]) {
            assert.equal(applying(policy, "Allow", { ...get(key), context: {} }).length, 0, key);
        }
        const { configuration } = lake.one("events-grant-reports-workgroup").inputs;
        assert.equal(configuration.enforceWorkgroupConfiguration, true);
        assert.equal(configuration.resultConfiguration.outputLocation, "s3://events-results-1234567/reports/");
        const alarm = lake.one("events-grant-reports-scanned-a-day").inputs;
        assert.equal(alarm.dimensions.WorkGroup, "events-grant-reports-workgroup-1234567");
        assert.ok(
            (await valueOf(lake.result.alarms)).some((arn) => arn.endsWith("events-grant-reports-query-stopped")),
        );
    });

    it("opens a whole zone when it has no prefix", async () => {
        const grants = [{ name: "all", roleName: "all", zone: LakeZone.Curated, access: LakeAccess.Read }];
        const policy = statementsOf(await lakeOf({ grants }), "events-grant-all");
        assert.equal(policy.ReadObjects.Resource, `${bucket}/*`);
        assert.equal(policy.ListObjects.Condition, undefined);
    });

    it("uses no wildcard for an action, and for a resource only where there is none", async () => {
        for (const access of Object.values(LakeAccess)) {
            const policy = Object.values(statementsOf(await reportsLake(access), "events-grant-reports"));
            assert.ok(policy.every(({ Action }) => ![Action].flat().some((action) => action.includes("*"))));
            const everywhere = policy.filter(({ Resource }) => [Resource].flat().includes("*")).map(({ Sid }) => Sid);
            assert.deepEqual(everywhere, access === LakeAccess.Query ? ["ReadThroughLakeFormation"] : []);
        }
    });

    it("can be made after the lake, under the lake", async () => {
        const lake = await record(() => {
            const made = new S3Lake("events", given);
            made.grant({ name: "loader", roleName: "loader", zone: LakeZone.Raw, access: LakeAccess.Write });
        });
        const grant = lake.one("events-grant-loader");
        assert.equal(grant.parent, "events");
        assert.equal(grant.inputs.role, "loader");
    });

    it("is refused for a prefix that opens its neighbours, a name given twice and a zone outside the catalogue", async () => {
        const refusal = await refusalOf({
            raw: { catalogued: false },
            grants: [
                { name: "a", roleName: "a", zone: LakeZone.Curated, prefix: "sales", access: LakeAccess.Read },
                { name: "a", roleName: "a", zone: LakeZone.Raw, access: LakeAccess.Query },
                { name: "A b", roleName: "a", zone: LakeZone.Raw, access: LakeAccess.Read },
            ],
        });
        assert.deepEqual(refusal, [
            'grants[0].prefix: a prefix ends in "/", so that "sales/" does not open "sales-secret/", does not start with one, and has no wildcard, got "sales"; write it like sales/',
            "grants[1].zone: takes a zone of the catalogue, got raw, which is not in it; set raw.catalogued to true",
            'grants[1].name: names are given once, got "a" again; choose another name',
            'grants[2].name: takes lower-case letters, digits and hyphens, got "A b"; choose another name',
        ]);
    });
});

describe("a grant through Lake Formation", () => {
    const principalArn = "arn:aws:iam::123456789012:role/analyst";
    const grants = [{ name: "analyst", principalArn, zone: LakeZone.Curated }];

    it("governs its principal only: the zone is registered in hybrid mode, and the principal opts in", async () => {
        const lake = await lakeOf({ lakeFormationGrants: grants });
        const [location] = lake.all("aws:lakeformation/resource:Resource");
        assert.equal(location?.name, "events-curated-lake-formation");
        assert.equal(location?.inputs.hybridAccessEnabled, true);
        assert.equal(location?.inputs.roleArn, "arn:aws:iam::123456789012:role/events-lake-formation-role");
        for (const part of ["database", "tables"]) {
            assert.deepEqual(lake.one(`events-lake-formation-analyst-${part}-opt-in`).inputs.principals, [
                { dataLakePrincipalIdentifier: principalArn },
            ]);
        }
        assert.deepEqual(lake.one("events-lake-formation-analyst-tables").inputs.permissions, ["SELECT", "DESCRIBE"]);
        assert.deepEqual(lake.one("events-lake-formation-analyst-tables").inputs.table, {
            databaseName: "events_dev_curated",
            wildcard: true,
        });
        assert.deepEqual(lake.one("events-lake-formation-analyst-database").inputs.permissions, ["DESCRIBE"]);
    });

    it("reads with a role for the granted zone only", async () => {
        const lake = await lakeOf({ lakeFormationGrants: grants });
        const policy = statementsOf(lake, "events-lake-formation-role-policy");
        assert.deepEqual(policy.ReadAndWriteZones.Resource, [`${bucket}/*`]);
        assert.equal(policy.UseKey.Resource, lakeKey);
    });

    it("gives what it is told to", async () => {
        const permissions = [LakeFormationPermission.Select, LakeFormationPermission.Insert];
        const lake = await lakeOf({ lakeFormationGrants: [{ ...grants[0]!, permissions }] });
        assert.deepEqual(lake.one("events-lake-formation-analyst-tables").inputs.permissions, ["SELECT", "INSERT"]);
    });

    it("is refused without permissions, or on a zone outside the catalogue", async () => {
        const refusal = await refusalOf({
            curated: { catalogued: false },
            lakeFormationGrants: [{ ...grants[0]!, permissions: [] }],
        });
        assert.deepEqual(refusal, [
            "lakeFormationGrants[0].zone: takes a zone of the catalogue, got curated, which is not in it; set curated.catalogued to true",
            "lakeFormationGrants[0].permissions: takes at least one permission, got none; name one or leave permissions out",
        ]);
    });
});
