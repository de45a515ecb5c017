import type * as authorization from "@pulumi/azure-native/authorization";
import type * as storage from "@pulumi/azure-native/storage";
import * as pulumi from "@pulumi/pulumi";
import { refuse } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import type { Recovery } from "../../shared/store";
import { LakeZone } from "../shared/lake-zone";
import { admit } from "./access";
import { lakePrincipalRules } from "./access.rules";
import { createAccount, protectFiles } from "./account";
import type { AdlsContext } from "./adls-context";
import type { AdlsLakeArgs, AdlsPrincipalArgs } from "./adls-lake.args";
import type { AdlsParts } from "./adls-lake.parts";
import { connect, fileSystemOf, keyOf, locate, watch } from "./adls-lake.parts";
import { recoveryOf } from "./adls-lake.recovery";
import { adlsLakeProblems } from "./adls-lake.rules";
import { settingsOf } from "./adls-lake.settings";
import { ageFiles } from "./lifecycle";
import { createZone } from "./zone";

/** What principals let in after construction need; kept outside the class, whose fields would all become outputs. */
const partsOf = new WeakMap<AdlsLake, AdlsParts>();

/**
 * A data lake on Azure Data Lake Storage Gen2: raw, processed and curated file systems in one account with a hierarchical namespace,
 * under a customer's key, reached through private endpoints by Entra principals only, whose files age by rule and come back when deleted.
 */
export class AdlsLake extends pulumi.ComponentResource {
    /** The storage account. */
    public readonly account: storage.StorageAccount;
    /** The file system of data as it came in. */
    public readonly rawFileSystem: storage.BlobContainer;
    /** The file system of cleaned and transformed data. */
    public readonly processedFileSystem: storage.BlobContainer;
    /** The file system of data that consumers may rely on. */
    public readonly curatedFileSystem: storage.BlobContainer;
    /** Where each zone is, as `abfss://<file system>@<account>.dfs.core.windows.net`: raw, processed, curated. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The name of each zone's file system. */
    public readonly fileSystemNames: pulumi.Output<{ [zone: string]: string }>;
    /** The storage account's name. */
    public readonly accountName: pulumi.Output<string>;
    /** The storage account's resource id. */
    public readonly accountId: pulumi.Output<string>;
    /** The account's URL for Data Lake Storage, `https://<account>.dfs.core.windows.net/`. */
    public readonly dfsEndpoint: pulumi.Output<string>;
    /** The URI of the key that encrypts the lake, without a version. */
    public readonly keyUri: pulumi.Output<string>;
    /** The resource ids of the metric alerts. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, and how long it takes, when the lake has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;

    constructor(name: string, args: AdlsLakeArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AdlsLake", name, {}, opts);
        const settings = settingsOf(args);
        refuse("AdlsLake", name, adlsLakeProblems(args, settings));

        const context: AdlsContext = { name, args, settings, parent: this };
        const key = keyOf(context);
        const account = createAccount(context, key);
        const files = protectFiles(context, account);
        const zones = settings.zones.map((zone) => createZone(context, zone, account, files));
        ageFiles(context, account, [files, ...zones.map(({ fileSystem }) => fileSystem)]);
        connect(context, account);
        const parts = { context, target: { account, zones } };
        for (const principal of args.principals ?? []) admit(context, parts.target, principal);
        partsOf.set(this, parts);

        this.account = account;
        this.rawFileSystem = fileSystemOf(zones, LakeZone.Raw);
        this.processedFileSystem = fileSystemOf(zones, LakeZone.Processed);
        this.curatedFileSystem = fileSystemOf(zones, LakeZone.Curated);
        const { endpoints, fileSystemNames } = locate(zones, account);
        this.endpoints = endpoints;
        this.fileSystemNames = fileSystemNames;
        this.accountName = account.name;
        this.accountId = account.id;
        this.dfsEndpoint = account.primaryEndpoints.dfs;
        this.keyUri = pulumi.output(key.keyUri);
        this.alarms = watch(context, account);
        this.recovery = pulumi.output(recoveryOf(settings));
        this.registerOutputs(outputsOf(this));
    }

    /** Lets an Entra principal use the lake, or one zone of it; its name must differ from the lake's other principals. */
    public grant(principal: AdlsPrincipalArgs): authorization.RoleAssignment {
        const { context, target } = partsOf.get(this) as AdlsParts;
        refuse("AdlsLake", context.name, brokenRules(lakePrincipalRules([principal])));
        return admit(context, target, principal);
    }
}

function outputsOf(lake: AdlsLake) {
    const { account, rawFileSystem, processedFileSystem, curatedFileSystem, endpoints, fileSystemNames } = lake;
    const { accountName, accountId, dfsEndpoint, keyUri, alarms, recovery } = lake;
    return {
        ...{ account, rawFileSystem, processedFileSystem, curatedFileSystem, endpoints, fileSystemNames },
        ...{ accountName, accountId, dfsEndpoint, keyUri, alarms, recovery },
    };
}
