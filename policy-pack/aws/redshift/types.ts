/** Canonical type tokens of Amazon Redshift. */
export const redshiftCluster = "aws:redshift/cluster:Cluster";
export const redshiftLogging = "aws:redshift/logging:Logging";
export const redshiftParameterGroup = "aws:redshift/parameterGroup:ParameterGroup";
export const redshiftServerlessNamespace = "aws:redshiftserverless/namespace:Namespace";
export const redshiftServerlessWorkgroup = "aws:redshiftserverless/workgroup:Workgroup";
export const redshiftSnapshotCopyGrant = "aws:redshift/snapshotCopyGrant:SnapshotCopyGrant";
