/** Canonical type tokens of AWS KMS. */
export const kmsKey = "aws:kms/key:Key";
export const kmsReplicaKey = "aws:kms/replicaKey:ReplicaKey";
export const kmsExternalKey = "aws:kms/externalKey:ExternalKey";
export const kmsKeyPolicy = "aws:kms/keyPolicy:KeyPolicy";
