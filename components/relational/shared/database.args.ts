import type * as pulumi from "@pulumi/pulumi";
import type { RestoreArgs } from "../../shared/restore";

/** How much CloudWatch Database Insights shows. */
export enum DatabaseInsights {
    /** Load and top statements. */
    Standard = "standard",
    /** Also execution plans, locks and a fleet view; performance data must be kept for 465 days or more. */
    Advanced = "advanced",
}

/** The certificate authorities of RDS that have not expired. */
export enum CertificateAuthority {
    Rsa2048 = "rds-ca-rsa2048-g1",
    Rsa4096 = "rds-ca-rsa4096-g1",
    Ecc384 = "rds-ca-ecc384-g1",
}

/** What a new relational database is made from; an RDS instance keeps the key of its source, so a snapshot under another key is copied under the database's first. */
export interface DatabaseRestoreArgs extends RestoreArgs {
    /** The resource id, "db-..." or "cluster-...", of the database whose backups are restored; it finds one that is deleted and whose backups are kept. Default: none. */
    sourceResourceId?: pulumi.Input<string>;
    /** The ARN of an RDS instance's automated backups that were replicated from another region; Aurora replicates none. Default: none. */
    automatedBackupsArn?: pulumi.Input<string>;
}

/** Lets an application's role connect, and no more. */
export interface RdsGrantArgs {
    /** What the policy is called: `${name}-grant-${grantName}`. */
    grantName: string;
    /** The name of the application's IAM role. */
    roleName: pulumi.Input<string>;
    /** The database user that the role connects as by IAM token, made for it (MariaDB: `IDENTIFIED WITH AWSAuthenticationPlugin AS 'RDS'`; PostgreSQL: `GRANT rds_iam`). Default: none; the role reads the secret of the master user instead. */
    databaseUser?: string;
}
