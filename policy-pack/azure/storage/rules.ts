import type { Rule } from "../../frame/rule";
import { storageBlobPitr } from "./blob-pitr";
import { storageCmk } from "./cmk";
import { storageHttpsTls } from "./https-tls";
import { storageImmutability } from "./immutability";
import { storageInfrastructureEncryption } from "./infrastructure-encryption";
import { storageNetworkDefaultDeny } from "./network-default-deny";
import { storageNoAnonymousBlobs } from "./no-anonymous-blobs";
import { storageNoCrossTenantCopy } from "./no-cross-tenant-copy";
import { storageNoLocalUsersSftp } from "./no-local-users-sftp";
import { storageReplication } from "./replication";
import { storageSasKeyExpiry } from "./sas-key-expiry";
import { storageSharedKeyDisabled } from "./shared-key-disabled";
import { storageSoftDelete } from "./soft-delete";
import { storageVersioning } from "./versioning";

/** Rules about Azure Storage. */
export const storageRules: readonly Rule[] = [
    storageHttpsTls,
    storageNoAnonymousBlobs,
    storageNetworkDefaultDeny,
    storageSharedKeyDisabled,
    storageCmk,
    storageInfrastructureEncryption,
    storageReplication,
    storageSoftDelete,
    storageVersioning,
    storageBlobPitr,
    storageNoLocalUsersSftp,
    storageNoCrossTenantCopy,
    storageSasKeyExpiry,
    storageImmutability,
];
