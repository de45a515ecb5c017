import { members, none, renamed, same, type Twin } from "../crossing";

const catalogDatabase: Twin = {
    type: "AWS::Glue::Database",
    properties: {
        ...same("catalogId"),
        ...renamed({
            description: "DatabaseInput.Description",
            locationUri: "DatabaseInput.LocationUri",
            name: "DatabaseInput.Name",
            parameters: "DatabaseInput.Parameters",
        }),
        createTableDefaultPermissions: members("DatabaseInput.CreateTableDefaultPermissions", {
            ...same("permissions"),
            principal: members("Principal", same("dataLakePrincipalIdentifier")),
        }),
        federatedDatabase: members("DatabaseInput.FederatedDatabase", same("connectionName", "identifier")),
        targetDatabase: members("DatabaseInput.TargetDatabase", same("catalogId", "databaseName", "region")),
        ...none("its twin has no tags", "tags"),
    },
    filled: {
        CatalogId: "the account's own",
        DatabaseInput: "an input with a name of its own",
    },
};
export default catalogDatabase;
