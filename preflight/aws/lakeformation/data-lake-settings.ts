import { members, none, opaque, renamed, same, type Twin } from "../crossing";

const dataLakeSettings: Twin = {
    type: "AWS::LakeFormation::DataLakeSettings",
    properties: {
        ...same("allowExternalDataFiltering", "allowFullTableExternalDataAccess", "trustedResourceOwners"),
        ...renamed({ authorizedSessionTagValueLists: "AuthorizedSessionTagValueList" }),
        createDatabaseDefaultPermissions: members("CreateDatabaseDefaultPermissions", {
            ...same("permissions"),
            principal: { to: "Principal.DataLakePrincipalIdentifier" },
        }),
        createTableDefaultPermissions: members("CreateTableDefaultPermissions", {
            ...same("permissions"),
            principal: { to: "Principal.DataLakePrincipalIdentifier" },
        }),
        parameters: opaque("Parameters"),
        ...none(
            "an object a principal in CloudFormation",
            "admins",
            "externalDataFilteringAllowLists",
            "readOnlyAdmins",
        ),
        ...none("the account's own", "catalogId"),
    },
    filled: {
        "CreateDatabaseDefaultPermissions.Permissions": "none",
        "CreateDatabaseDefaultPermissions.Principal": "nobody",
        "CreateTableDefaultPermissions.Permissions": "none",
        "CreateTableDefaultPermissions.Principal": "nobody",
    },
};
export default dataLakeSettings;
