import type * as cosmosdb from "@pulumi/azure-native/cosmosdb";
import * as pulumi from "@pulumi/pulumi";
import type { AzurePrincipalArgs } from "../../foundation/azure/store-settings";
import { refuse } from "../../shared/problems";
import type { Recovery } from "../../shared/store";
import { admit } from "./access";
import { createAccount } from "./account";
import type { CosmosAccountArgs } from "./cosmos-account.args";
import { connect, keepKey, keyOf, locate, watch } from "./cosmos-account.parts";
import { recoveryOf } from "./cosmos-account.recovery";
import { cosmosAccountProblems } from "./cosmos-account.rules";
import { settingsOf } from "./cosmos-account.settings";
import type { CosmosContext } from "./cosmos-context";
import { createDatabase } from "./database";

/** What principals let in after construction need; kept outside the class, whose fields would all become outputs. */
const granting = new WeakMap<CosmosAccount, CosmosContext>();

/**
 * An Azure Cosmos DB account with one database: NoSQL, MongoDB, Cassandra, Gremlin or Table, in one region or several, under a
 * customer's key, reached through private endpoints, and backed up to any second where the API has that.
 */
export class CosmosAccount extends pulumi.ComponentResource {
    /** The account. */
    public readonly account: cosmosdb.DatabaseAccount;
    /** Host names by role: writer, which all programs connect to, and each region by its name. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port. */
    public readonly port: pulumi.Output<number>;
    /** The account's key, as the URI of a Key Vault secret; left out where Entra principals alone get in. */
    public readonly secretRef?: pulumi.Output<string>;
    /** The account's name. */
    public readonly accountName: pulumi.Output<string>;
    /** The account's resource id. */
    public readonly accountId: pulumi.Output<string>;
    /** The URI of the key that encrypts the account, without a version. */
    public readonly keyUri: pulumi.Output<string>;
    /** The resource ids of the metric alerts. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, and how long it takes, when the account has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;

    constructor(name: string, args: CosmosAccountArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:CosmosAccount", name, {}, opts);
        const settings = settingsOf(name, args);
        refuse("CosmosAccount", name, cosmosAccountProblems(args, settings));

        const context: CosmosContext = { name, args, settings, parent: this };
        const key = keyOf(context);
        this.account = createAccount(context, key);
        createDatabase(context, this.account);
        connect(context, this.account);
        for (const principal of args.principals ?? []) admit(context, this.account, principal);
        granting.set(this, context);
        const secretRef = keepKey(context, this.account);

        this.endpoints = locate(context, this.account);
        this.port = pulumi.output(settings.facts.port);
        if (secretRef !== undefined) this.secretRef = secretRef;
        this.accountName = this.account.name;
        this.accountId = this.account.id;
        this.keyUri = pulumi.output(key.keyUri);
        this.alarms = watch(context, this.account);
        this.recovery = pulumi.output(recoveryOf(settings));
        const { account, endpoints, port, accountName, accountId, keyUri, alarms, recovery } = this;
        this.registerOutputs({ account, endpoints, port, secretRef, accountName, accountId, keyUri, alarms, recovery });
    }

    /** Lets an Entra principal use the account's data; its name must differ from the account's other principals. */
    public grant(principal: AzurePrincipalArgs): pulumi.CustomResource {
        const context = granting.get(this) as CosmosContext;
        const { name, args, settings } = context;
        refuse("CosmosAccount", name, cosmosAccountProblems({ ...args, principals: [principal] }, settings));
        return admit(context, this.account, principal);
    }
}
