import fs from "node:fs";
import path from "node:path";
import type ts from "typescript";
import { Tier } from "../../components/shared/tier";
import type { TierSizes } from "../../components/shared/tiers";
import { RedshiftDeployment, tiers } from "../../components/shared/tiers";
import { azureTierRows } from "./pages.azure";
import { type StoreKind, storeKindsOf } from "./store-kinds";
import type { ComponentTypes, PropertyReference } from "./types";
import { root } from "./types";

const count = (value: number) => value.toLocaleString("en");

/** A Markdown table. */
function table(head: string[], rows: string[][]): string {
    const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function documentdbCell({ documentdb: { instances, instanceClass, global } }: TierSizes): string {
    return `${instances} × ${instanceClass}${global ? ", global" : ""}`;
}

function redshiftCell({ redshift }: TierSizes): string {
    const { deployment, baseCapacityRpu, maxCapacityRpu, nodes, nodeType, multiAz } = redshift;
    return deployment === RedshiftDeployment.Serverless
        ? `serverless, ${baseCapacityRpu} to ${maxCapacityRpu} RPU`
        : `${nodes} × ${nodeType}${multiAz ? " in each of two zones" : ""}`;
}

function rdsStorage({ rds }: TierSizes): string {
    const iops = rds.iops === undefined ? "" : ` (${count(rds.iops)} IOPS)`;
    return `${count(rds.storageGib)}${iops}, growing to ${count(rds.maxStorageGib)} GiB`;
}

function auroraCell({ aurora }: TierSizes): string {
    return `${aurora.instances} × ${aurora.instanceClass}${aurora.global ? ", global" : ""}`;
}

function elasticacheCell({ elasticache }: TierSizes): string {
    return `${elasticache.shards} × ${elasticache.nodesPerShard} ${elasticache.nodeType}`;
}

/** What each tier comes to. */
export function tiersPage(): string {
    const sizes = Object.values(Tier).map((tier) => tiers[tier]);
    const row = (title: string, cell: (size: (typeof sizes)[number]) => string) => [title, ...sizes.map(cell)];
    const rows = [
        row("RDS class", ({ rds }) => rds.instanceClass),
        row("RDS in two zones (Multi-AZ)", ({ rds }) => rds.multiAz),
        row("RDS storage (gp3)", rdsStorage),
        row("RDS backups kept, days", ({ rds }) => String(rds.backupRetentionDays)),
        row("RDS copy in the recovery region", ({ rds }) => rds.recoveryCopy),
        row("RDS Proxy", ({ rds }) => (rds.proxy ? "yes" : "no")),
        row("Aurora instances", auroraCell),
        row("Aurora backups kept, days", ({ aurora }) => String(aurora.backupRetentionDays)),
        row("Aurora proxy", ({ aurora }) => (aurora.proxy ? "yes" : "no")),
        row("ElastiCache", elasticacheCell),
        row("ElastiCache snapshots kept, days", ({ elasticache }) => String(elasticache.snapshotRetentionDays)),
        row("Edge cache", ({ edge }) => `${edge.priceClass}${edge.firewall ? ", firewall" : ""}`),
        row("S3 lake: one query scans at most, GiB", ({ lake }) => count(lake.scanLimitGib)),
        row("S3 lake: deleted versions kept, days", ({ lake }) => String(lake.noncurrentExpireAfterDays)),
        row("S3 lake: zones copied to the recovery region", ({ lake }) => lake.replicatedZones.join(", ") || "none"),
        row("DynamoDB backups reach back, days", ({ dynamodb }) => String(dynamodb.backupRetentionDays)),
        row("DynamoDB replica in the recovery region", ({ dynamodb }) => (dynamodb.replica ? "yes" : "no")),
        row("DynamoDB autoscaling stops at, units a second", ({ dynamodb }) => count(dynamodb.maxCapacity)),
        row("DAX", ({ dax }) => (dax ? `${dax.nodes} × ${dax.nodeType}` : "none")),
        row("DocumentDB", documentdbCell),
        row("DocumentDB backups kept, days", ({ documentdb }) => String(documentdb.backupRetentionDays)),
        row("Redshift", redshiftCell),
        row("Redshift snapshots kept, days", ({ redshift: { backupRetentionDays } }) => String(backupRetentionDays)),
        ...azureTierRows.map(([title, cell]) => row(title, cell)),
    ];
    return `# Tiers\n\nWhat a store is made of when its config says one word. Every setting can be overridden in its entry.\n\n${table(["", ...Object.values(Tier)], rows)}\n`;
}

/** The keys of a stack's config. */
export function configPage(types: ComponentTypes): string {
    const type = types.checker.getTypeAtLocation(types.declaration("DataPlatformArgs"));
    const properties = types.properties(type).filter(({ name }) => !["region", "location"].includes(name));
    const keys = properties.map((property) => ({ ...property, name: `strata:${property.name}` }));
    const regions = [
        ["`aws:region`", "string", "The AWS region of the stores.", "required with a store on AWS"],
        ["`azure-native:location`", "string", "The Azure region of the stores.", "required with a store on Azure"],
    ];
    const intro =
        "The keys of `Pulumi.<stack>.yaml`, under `config`. The first line of each file names the schema, so that editors complete and check it.";
    const head = ["key", "type", "meaning", "default"];
    const body = table(head, [...regions, ...keys.map(propertyRow)]);
    return `# Config\n\n${intro}\n\n${body}\n${heldTypes(properties, types, new Set())}`;
}

/** A component: what it is, its example, what it takes and what it puts out. */
export function componentPage(name: string, types: ComponentTypes): string {
    const declaration = types.declaration(name);
    const symbol = declaration.name && types.checker.getSymbolAtLocation(declaration.name);
    const args = types.properties(types.checker.getTypeAtLocation(types.declaration(`${name}Args`)));
    const outputs = types.properties(types.checker.getTypeAtLocation(declaration));
    const outputRows = outputs.map(({ name: output, type, meaning }) => [`\`${output}\``, type, meaning]);
    return [
        `# ${name}\n\n${types.doc(symbol)}`,
        exampleOf(declaration),
        `## Arguments\n\n${table(["argument", "type", "meaning", "default"], args.map(propertyRow))}\n${heldTypes(args, types, new Set())}`,
        `## Outputs\n\n${table(["output", "type", "meaning"], outputRows)}\n`,
    ]
        .filter((part) => part !== "")
        .join("\n\n");
}

function propertyRow({ name, type, meaning, byDefault, isOptional }: PropertyReference): string[] {
    return [`\`${name}\``, type, meaning, byDefault ?? (isOptional ? "" : "required")];
}

/** A section for each interface that properties hold, and for those that these hold; of stores, one for each kind. */
function heldTypes(properties: PropertyReference[], types: ComponentTypes, seen: Set<ts.Type>): string {
    return properties
        .map(({ declared }) => {
            const held = types.heldInterface(declared);
            if (!held || seen.has(held)) return "";
            seen.add(held);
            const kinds = storeKindsOf(held, types);
            if (kinds.length === 0) return section(held.symbol.name, held, types, seen);
            return kinds.map((kind) => storeSection(held.symbol.name, kind, types, seen)).join("");
        })
        .join("");
}

function storeSection(name: string, { services, type }: StoreKind, types: ComponentTypes, seen: Set<ts.Type>): string {
    const words = services.map((word) => `"${word}"`).join(", ");
    const service = ["`service`", words, "The service that runs it.", "required"];
    return section(`${name}: ${services.join(", ")}`, type, types, seen, [service]);
}

function section(
    title: string,
    type: ts.Type,
    types: ComponentTypes,
    seen: Set<ts.Type>,
    first: string[][] = [],
): string {
    const inner = types.properties(type);
    const body = table(["setting", "type", "meaning", "default"], [...first, ...inner.map(propertyRow)]);
    return `\n### ${title}\n\n${types.doc(type.symbol)}\n\n${body}\n${heldTypes(inner, types, seen)}`;
}

/** The smallest honest program, where the component has one beside it. */
function exampleOf(declaration: ts.Node): string {
    const file = declaration.getSourceFile().fileName.replace(/\.ts$/, ".example.ts");
    if (!fs.existsSync(file)) return "";
    const source = path.relative(root, file);
    return `## Example\n\nFrom \`${source}\`:\n\n\`\`\`ts\n${fs.readFileSync(file, "utf8").trim()}\n\`\`\``;
}
