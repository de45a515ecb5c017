/** Canonical type tokens of AWS Database Migration Service. */
export const dmsInstance = "aws:dms/replicationInstance:ReplicationInstance";
export const dmsEndpoint = "aws:dms/endpoint:Endpoint";
export const dmsTask = "aws:dms/replicationTask:ReplicationTask";
