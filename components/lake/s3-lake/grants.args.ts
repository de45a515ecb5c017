import type * as pulumi from "@pulumi/pulumi";
import type { LakeZone } from "../shared/lake-zone";

/** What an application's role may do with a part of the lake. */
export enum LakeAccess {
    /** List and read objects. */
    Read = "read",
    /** Add and overwrite objects, without reading, listing or deleting any. */
    Write = "write",
    /** Read, write and delete objects: what a Spark or Glue job needs. */
    ReadWrite = "read-write",
    /** Read objects and ask for them through an Athena workgroup of the grant's own, whose results no other grant reads. */
    Query = "query",
}

/** An application's access to a zone, or a part of it. */
export interface LakeGrantArgs {
    /** Names the grant among the lake's: lower-case letters, digits and hyphens. */
    name: string;
    /** The name (not the ARN) of the application's IAM role; its inline policy is added there. */
    roleName: pulumi.Input<string>;
    /** The zone. */
    zone: LakeZone;
    /** The part of the zone, ending in "/", for example "sales/". Default: all of it. */
    prefix?: string;
    /** What the role may do. */
    access: LakeAccess;
}

/** What Lake Formation lets a principal do with tables. */
export enum LakeFormationPermission {
    Select = "SELECT",
    Describe = "DESCRIBE",
    Insert = "INSERT",
    Delete = "DELETE",
    Alter = "ALTER",
}

/** A principal's permissions, through Lake Formation, on all tables of a zone. */
export interface LakeFormationGrantArgs {
    /** Names the grant among the lake's: lower-case letters, digits and hyphens. */
    name: string;
    /** The IAM role or user, as an ARN, who from now on sees the zone's database through Lake Formation only. */
    principalArn: pulumi.Input<string>;
    /** The zone; it must be catalogued. */
    zone: LakeZone;
    /** What the principal may do with the zone's tables. Default: select and describe. */
    permissions?: LakeFormationPermission[];
}
