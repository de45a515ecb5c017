import * as aws from "@pulumi/aws";
import { policyDocument } from "../../foundation/aws/policy-document";
import type { CataloguedZone } from "./catalogue";
import type { LakeFormationGrantArgs } from "./grants.args";
import { LakeFormationPermission } from "./grants.args";
import { kmsStatement } from "./kms-statement";
import type { LakeContext } from "./lake-context";
import { objects, plainTrust } from "./policy";
import type { Zone } from "./zone";

/**
 * Lets Lake Formation govern the named principals, and nobody else: zones are registered in hybrid access mode, and each principal opts in.
 * The account's Lake Formation settings are left as they are. Source: "Hybrid access mode", AWS Lake Formation developer guide.
 */
export function createLakeFormation(
    lake: LakeContext,
    zones: Zone[],
    catalogue: CataloguedZone[],
    grants: LakeFormationGrantArgs[],
): void {
    const registered = zones.filter(({ settings }) => grants.some(({ zone }) => zone === settings.zone));
    if (registered.length === 0) return;
    const locations = registerZones(lake, registered);
    for (const grant of grants) {
        const found = catalogue.find(({ zone }) => zone === grant.zone);
        if (found !== undefined) grantTables(lake, grant, found.database, locations);
    }
}

/** Lake Formation reads with a role of its own, since its service-linked role cannot use the lake's key. */
function registerZones(lake: LakeContext, zones: Zone[]): aws.lakeformation.Resource[] {
    const { name, parent, region, regionName, tags, keyArn } = lake;
    const role = new aws.iam.Role(
        `${name}-lake-formation-role`,
        {
            description: `Lets Lake Formation read and write zones of the lake ${name}`,
            assumeRolePolicy: plainTrust("lakeformation.amazonaws.com"),
            tags,
        },
        { parent },
    );
    const buckets = zones.map(({ bucket }) => bucket.arn);
    const policy = new aws.iam.RolePolicy(
        `${name}-lake-formation-role-policy`,
        {
            role: role.name,
            policy: policyDocument([
                { Sid: "ListZones", Effect: "Allow", Action: "s3:ListBucket", Resource: buckets },
                {
                    Sid: "ReadAndWriteZones",
                    Effect: "Allow",
                    Action: ["s3:DeleteObject", "s3:GetObject", "s3:PutObject"],
                    Resource: buckets.map((arn) => objects(arn)),
                },
                kmsStatement("UseKey", keyArn, ["kms:Decrypt", "kms:GenerateDataKey"], regionName),
            ]),
        },
        { parent },
    );
    return zones.map(
        ({ bucket, settings }) =>
            new aws.lakeformation.Resource(
                `${name}-${settings.zone}-lake-formation`,
                { region, arn: bucket.arn, roleArn: role.arn, hybridAccessEnabled: true },
                { parent, dependsOn: policy },
            ),
    );
}

const defaultPermissions = [LakeFormationPermission.Select, LakeFormationPermission.Describe];

/** A principal needs the permissions and the opt-in, both on the database and on its tables. */
function grantTables(
    { name, parent, region }: LakeContext,
    grant: LakeFormationGrantArgs,
    database: aws.glue.CatalogDatabase,
    dependsOn: aws.lakeformation.Resource[],
): void {
    const child = `${name}-lake-formation-${grant.name}`;
    const { principalArn: principal, permissions = defaultPermissions } = grant;
    const onDatabase = { name: database.name };
    const onTables = { databaseName: database.name, wildcard: true };
    const opts = { parent, dependsOn };
    const granted = [
        new aws.lakeformation.Permissions(
            `${child}-database`,
            { region, principal, permissions: [LakeFormationPermission.Describe], database: onDatabase },
            opts,
        ),
        new aws.lakeformation.Permissions(`${child}-tables`, { region, principal, permissions, table: onTables }, opts),
    ];
    const principals = [{ dataLakePrincipalIdentifier: principal }];
    const optIn = { parent, dependsOn: granted };
    new aws.lakeformation.OptIn(
        `${child}-database-opt-in`,
        { region, principals, resourceDatas: [{ database: onDatabase }] },
        optIn,
    );
    new aws.lakeformation.OptIn(
        `${child}-tables-opt-in`,
        { region, principals, resourceDatas: [{ table: onTables }] },
        optIn,
    );
}
