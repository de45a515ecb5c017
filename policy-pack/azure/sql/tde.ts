import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { sqlTransparentEncryption } from "./types";

/** An Azure SQL database is encrypted at rest. */
export const sqlTde = resourceRule({
    id: "az-sql-tde",
    severity: "critical",
    theme: "encryption",
    proves: "Nobody turns off transparent data encryption of an Azure SQL database.",
    risk: "Files and backups of a database without encryption are read by whoever gets at the storage.",
    remediation: {
        property: 'Set state: "Enabled" on azure-native.sql.TransparentDataEncryption, or leave the resource out.',
    },
    page: {
        title: "Transparent data encryption for SQL Database",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-tde-overview",
    },
    types: [sqlTransparentEncryption],
    fixClass: "in-place",
    requires: isOneOf("state", ["Enabled"], "Enabled"),
});
