import { resourceRule } from "../../frame/define";
import type { Resource } from "../../frame/resource";
import type { Settings } from "../../frame/rule";
import { atLeastInOrder } from "../../requirements/order";
import { oneWord } from "../../requirements/parameters";
import type { ResourceRequirement } from "../../requirements/requirement";
import { parametersIn } from "../../requirements/requirement";
import { isOneOf } from "../../requirements/value";
import { pgConfiguration } from "./types";

const versions = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];
const minTls = oneWord("minTls", "The oldest version of TLS that may be taken.", "TLSv1.2", ["TLSv1.2", "TLSv1.3"]);

/** What a parameter has to say, by its name; the others have nothing to do with TLS. */
const wanted: Readonly<Record<string, ResourceRequirement>> = {
    require_secure_transport: isOneOf("value", ["on"], "on"),
    ssl_min_protocol_version: atLeastInOrder("value", versions, minTls),
};

const wantedOf = (parameter: Resource) => wanted[parameter.text("configurationName")?.toLowerCase() ?? ""];

/** Nobody weakens TLS of a PostgreSQL server. */
export const pgTlsParameters = resourceRule<Settings>({
    id: "az-pg-tls-parameters",
    severity: "high",
    theme: "transport",
    proves: "No parameter of a PostgreSQL flexible server lets clients in without TLS or with an old version of it.",
    risk: "A client without TLS shows its password and its data to the network, and old versions have known weaknesses.",
    remediation: {
        property:
            'Set value: "on" for require_secure_transport and "TLSv1.2" or "TLSv1.3" for ssl_min_protocol_version on azure-native.dbforpostgresql.Configuration, or leave both out.',
    },
    page: {
        title: "Transport Layer Security (TLS) in Azure Database for PostgreSQL",
        url: "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-networking-ssl-tls",
    },
    types: [pgConfiguration],
    fixClass: "in-place",
    parameters: parametersIn(minTls),
    guards: ["value"],
    fix: {
        patches: (parameter, settings) => wantedOf(parameter)?.patches?.(parameter, settings) ?? [],
    },
    check: (parameter, settings) =>
        (wantedOf(parameter)?.problems(parameter, settings) ?? []).map(
            (problem) => `${parameter.text("configurationName")}: ${problem}`,
        ),
});
