import fs from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import { measure, type Measured } from "./measure";
import { spreadOf, type Row } from "./statistics";
import { benchEnvironment, freshProject, launcher } from "./workspace";

type Config = { [key: string]: unknown };
type Store = { name: string; service: string };

/** The services on Azure. */
const onAzure: ReadonlySet<string> = new Set([
    "azure-sql",
    "azure-postgres",
    "cosmos",
    "azure-redis",
    "adls",
    "synapse",
]);

const administrator = { login: "administrators", objectId: "8c1f8f0e-6b0a-4d5e-9a57-2f0f3c8b2101" };

/** A database, a cache and a lake on each cloud, in the sizes and with the protection of a first stack. */
const twins: Config = {
    "aws:region": "eu-west-2",
    "azure-native:location": "uksouth",
    "strata:environment": "dev",
    "strata:tier": "basic",
    "strata:owner": "bench",
    "strata:costCenter": "bench",
    "strata:relational": [
        { name: "ledger", service: "postgres" },
        { name: "orders", service: "azure-postgres", administrator },
    ],
    "strata:cache": [
        { name: "sessions", service: "elasticache" },
        { name: "quotes", service: "azure-redis" },
    ],
    "strata:lake": [
        { name: "events", service: "s3" },
        { name: "telemetry", service: "adls" },
    ],
};

/** The same without what is on Azure. */
export function awsOnly(config: Config): Config {
    const kept = Object.entries(config).filter(([key]) => key !== "azure-native:location");
    return Object.fromEntries(
        kept.map(([key, value]) => [key, Array.isArray(value) ? value.filter((store) => !isOnAzure(store)) : value]),
    );
}

const isOnAzure = (store: Store): boolean => onAzure.has(store.service);

/** The first preview ever of a stack, in a project and a home that keep nothing of an earlier one. */
function coldPreview(config: Config): Measured {
    const folder = freshProject();
    try {
        fs.writeFileSync(path.join(folder, "Pulumi.clouds.yaml"), stringify({ config }));
        const env = { ...benchEnvironment(), XDG_CACHE_HOME: path.join(folder, ".cache") };
        const command = [process.execPath, launcher, "preview", "--stack", "clouds", "--non-interactive"];
        return measure(command, folder, env);
    } finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}

/** Both previews in turns, so that a machine that is busy for a while is so for both; of their CPU it takes less note. */
function pair(title: string, config: Config, runs: number): Row[] {
    const measured = Array.from({ length: runs }, () => [coldPreview(awsOnly(config)), coldPreview(config)] as const);
    return (["wallSeconds", "cpuSeconds"] as const).flatMap((time) => {
        const aws = spreadOf(measured.map(([one]) => one[time]));
        const both = spreadOf(measured.map(([, two]) => two[time]));
        const what = `cold preview, ${title}${time === "cpuSeconds" ? ", CPU" : ""}`;
        const reference = { value: aws.median, name: "of AWS only" };
        return [
            { title: `${what}: AWS only`, unit: "s", spread: aws, reference: undefined },
            { title: `${what}: both clouds`, unit: "s", spread: both, reference },
        ];
    });
}

/** What a second cloud costs a preview: of three stores and their twins, and of the committed prod stack. */
export function cloudRows(runs: number): Row[] {
    const prod = parse(fs.readFileSync(path.resolve(__dirname, "../Pulumi.prod.yaml"), "utf8")) as { config: Config };
    return [...pair("three stores a cloud", twins, runs), ...pair("prod", prod.config, runs)];
}
