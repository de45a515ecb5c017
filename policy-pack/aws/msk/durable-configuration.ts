import { resourceRule } from "../../frame/define";
import { wholeNumber } from "../../requirements/parameters";
import { mskConfiguration } from "./types";

const minInSyncReplicas = wholeNumber("minInSyncReplicas", "Fewest copies that confirm a write.", 2, { minimum: 1 });

// The settings that a configuration has to make, since MSK's own lose data, and those it may leave to MSK.
const uncleanElection = "unclean.leader.election.enable";
const inSync = "min.insync.replicas";
const replication = "default.replication.factor";

/** A Kafka cluster keeps what it confirmed. */
export const mskDurableConfiguration = resourceRule<Readonly<{ minInSyncReplicas: number }>>({
    id: "aws-msk-durable-configuration",
    severity: "high",
    theme: "availability",
    proves: "Every MSK configuration keeps confirmed messages: no unclean leader election, and at least minInSyncReplicas copies of a write.",
    risk: "A broker that lags behind becomes the leader, or the only one that had a message fails, and confirmed messages are gone.",
    remediation: {
        property:
            "Set unclean.leader.election.enable=false, min.insync.replicas=2 and default.replication.factor=3 in serverProperties of aws.msk.Configuration.",
    },
    page: {
        title: "Custom Amazon MSK configurations",
        url: "https://docs.aws.amazon.com/msk/latest/developerguide/msk-configuration-properties.html",
    },
    types: [mskConfiguration],
    fixClass: "person",
    parameters: { minInSyncReplicas },
    guards: ["serverProperties"],
    check(configuration, settings) {
        const properties = propertiesIn(configuration.text("serverProperties") ?? "");
        const copies = Number(properties.get(inSync) ?? settings.minInSyncReplicas);
        const replicas = Number(properties.get(replication) ?? settings.minInSyncReplicas + 1);
        const election = properties.get(uncleanElection) ?? "true";
        return [
            ...(election.toLowerCase() === "false" ? [] : [`${uncleanElection} is ${election}, false is required`]),
            ...(copies >= settings.minInSyncReplicas
                ? []
                : [`${inSync} is ${copies}, at least ${settings.minInSyncReplicas} required`]),
            ...(replicas > settings.minInSyncReplicas
                ? []
                : [`${replication} is ${replicas}, more than ${settings.minInSyncReplicas} required`]),
        ];
    },
});

/** The lines of a properties file by name; comments and what is no setting are left out. */
function propertiesIn(text: string): ReadonlyMap<string, string> {
    const lines = text.split(/\r?\n/).map((line) => /^\s*([^#!=\s]+)\s*=\s*(.*?)\s*$/.exec(line));
    return new Map(lines.flatMap((line) => (line ? [[line[1] ?? "", line[2] ?? ""]] : [])));
}
