import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { sqlManagedInstance } from "../sql/types";

/** A managed instance has no public endpoint. */
export const sqlmiNoPublicEndpoint = resourceRule({
    id: "az-sqlmi-no-public-endpoint",
    severity: "high",
    theme: "network",
    proves: "No Azure SQL managed instance has a public endpoint.",
    risk: "The public endpoint takes connections from anywhere that its security group lets in.",
    remediation: {
        property: "Set publicDataEndpointEnabled: false on azure-native.sql.ManagedInstance.",
    },
    page: {
        title: "Configure public endpoints: Azure SQL Managed Instance",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/managed-instance/public-endpoint-configure",
    },
    types: [sqlManagedInstance],
    fixClass: "in-place",
    requires: isFalse("publicDataEndpointEnabled"),
});
