import type * as pulumi from "@pulumi/pulumi";
import type { Environment } from "../../../shared/tier";

/** Another region that a secret is copied to, and kept the same in. */
export interface SecretReplicaArgs {
    /** The region. */
    region: pulumi.Input<string>;
    /** The CMK of that region. */
    kmsKeyArn: pulumi.Input<string>;
}

/** Who changes the password, in the store and in the secret at once, and when. Source: "Rotate AWS Secrets Manager secrets". */
export interface SecretRotationArgs {
    /** The ARN of your Lambda function; it must reach the store, use the secret and its key, and let Secrets Manager invoke it. */
    functionArn: pulumi.Input<string>;
    /** When the password changes: `rate(n days)`, `rate(n hours)` from 4 hours on, or `cron(...)` in UTC. Default: rate(30 days). */
    schedule?: string;
}

/** What a StoreSecret takes. */
export interface StoreSecretArgs {
    /** The CMK that encrypts the secret, in the secret's region. */
    kmsKeyArn: pulumi.Input<string>;
    /** The user whose password is generated. Default: "strata". */
    username?: string;
    /** The engine as RDS and its proxy know it, for example "mariadb" or "postgres". Default: left out. */
    engine?: pulumi.Input<string>;
    /** The store's host name, which rotation needs. Default: left out. */
    host?: pulumi.Input<string>;
    /** The store's port. Default: left out. */
    port?: pulumi.Input<number>;
    /** The database's name. Default: left out. */
    dbname?: pulumi.Input<string>;
    /** A password made elsewhere, for a store that takes other characters or keeps two at a time. Default: a generated one. */
    password?: pulumi.Input<string>;
    /** The password's length, 16 to 41 characters (MariaDB takes 41 at most). Default: 32. */
    passwordLength?: number;
    /** The AWS region. Default: the provider's region (`aws:region`). */
    region?: pulumi.Input<string>;
    /** Where the secret is copied to, so that it outlives its region. Default: nowhere. */
    replicas?: SecretReplicaArgs[];
    /** Who changes the password from time to time, and when. Default: nobody. */
    rotation?: SecretRotationArgs;
    /** Decides the recovery window, and whether Pulumi protects the secret. Default: dev. */
    environment?: Environment;
    /** How long a deleted secret can be brought back, in days: 0 (at once) or 7 to 30. Default: 30 in prod, 7 in dev, 0 in local. */
    recoveryWindowDays?: number;
    /** Tags for the secret. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
