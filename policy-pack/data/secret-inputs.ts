/** Inputs that hold a credential whatever the program, by canonical type token. */
export const secretInputs: Readonly<Record<string, readonly string[]>> = {
    "aws:rds/instance:Instance": ["password", "passwordWo"],
    "aws:rds/cluster:Cluster": ["masterPassword", "masterPasswordWo"],
    "aws:docdb/cluster:Cluster": ["masterPassword", "masterPasswordWo"],
    "aws:redshift/cluster:Cluster": ["masterPassword", "masterPasswordWo"],
    "aws:redshiftserverless/namespace:Namespace": ["adminUserPassword", "adminUserPasswordWo"],
    "aws:elasticache/replicationGroup:ReplicationGroup": ["authToken"],
    "aws:elasticache/user:User": ["passwords"],
    "aws:secretsmanager/secretVersion:SecretVersion": ["secretString", "secretBinary", "secretStringWo"],
    "aws:ssm/parameter:Parameter": ["valueWo"],
    "aws:dms/endpoint:Endpoint": ["password"],
    "azure-native:sql:Server": ["administratorLoginPassword"],
    "azure-native:sql:ManagedInstance": ["administratorLoginPassword"],
    "azure-native:dbforpostgresql:Server": ["administratorLoginPassword"],
    "azure-native:dbformysql:Server": ["administratorLoginPassword"],
    "azure-native:synapse:Workspace": ["sqlAdministratorLoginPassword"],
};
