import { members, none, opaque, renamed, same, type Twin } from "../crossing";

/** The account's own catalogue, where no other is named. */
const ownCatalogue = "the account's own";

const permissions: Twin = {
    type: "AWS::LakeFormation::PrincipalPermissions",
    properties: {
        ...same("permissions"),
        ...renamed({
            catalogId: "Catalog",
            permissionsWithGrantOptions: "PermissionsWithGrantOption",
            principal: "Principal.DataLakePrincipalIdentifier",
        }),
        catalogResource: opaque("Resource.Catalog"),
        dataCellsFilter: members(
            "Resource.DataCellsFilter",
            same("databaseName", "name", "tableCatalogId", "tableName"),
        ),
        dataLocation: members("Resource.DataLocation", renamed({ arn: "ResourceArn", catalogId: "CatalogId" })),
        database: members("Resource.Database", same("catalogId", "name")),
        lfTag: members("Resource.LFTag", renamed({ catalogId: "CatalogId", key: "TagKey", values: "TagValues" })),
        lfTagPolicy: members("Resource.LFTagPolicy", {
            ...same("catalogId", "resourceType"),
            expressions: members("Expression", renamed({ key: "TagKey", values: "TagValues" })),
        }),
        table: members("Resource.Table", {
            ...same("catalogId", "databaseName", "name"),
            wildcard: opaque("TableWildcard"),
        }),
        tableWithColumns: members("Resource.TableWithColumns", {
            ...same("catalogId", "columnNames", "databaseName", "name"),
            excludedColumnNames: { to: "ColumnWildcard.ExcludedColumnNames" },
            ...none("CloudFormation says so by the excluded columns", "wildcard"),
        }),
    },
    filled: {
        PermissionsWithGrantOption: "no permission to grant",
        "Resource.DataLocation.CatalogId": ownCatalogue,
        "Resource.Database.CatalogId": ownCatalogue,
        "Resource.LFTag.CatalogId": ownCatalogue,
        "Resource.LFTagPolicy.CatalogId": ownCatalogue,
        "Resource.Table.CatalogId": ownCatalogue,
        "Resource.TableWithColumns.CatalogId": ownCatalogue,
    },
};
export default permissions;
