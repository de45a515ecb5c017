import { resourceRule } from "../../frame/define";
import { mysqlConfiguration } from "./types";

const versions = /^TLSv1\.[23]$/i;

/** Nobody weakens TLS of a MySQL server. */
export const mysqlTlsAuditParameters = resourceRule({
    id: "az-mysql-tls-audit-parameters",
    severity: "high",
    theme: "transport",
    proves: "No parameter of a MySQL flexible server lets clients in without TLS or with an old version of it.",
    risk: "A client without TLS shows its password and its data to the network, and old versions have known weaknesses.",
    remediation: {
        property:
            'Set value: "ON" for require_secure_transport and "TLSv1.2" or newer for tls_version on azure-native.dbformysql.Configuration, or leave both out.',
    },
    page: {
        title: "Connect to Azure Database for MySQL with encrypted connections",
        url: "https://learn.microsoft.com/en-us/azure/mysql/flexible-server/how-to-connect-tls-ssl",
    },
    types: [mysqlConfiguration],
    fixClass: "person",
    guards: ["value"],
    check(parameter) {
        const name = parameter.text("configurationName")?.toLowerCase();
        if (name !== "require_secure_transport" && name !== "tls_version") {
            return [];
        }
        const value = parameter.text("value") ?? "";
        const fits =
            name === "tls_version"
                ? value.split(",").every((each) => versions.test(each.trim()))
                : value.toUpperCase() === "ON";
        return fits ? [] : [`${name} is ${value === "" ? "not set" : value}`];
    },
});
