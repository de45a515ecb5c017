import type { SecretRotationArgs } from "../../foundation/aws/store-secret/store-secret.args";
import { rotationProblems } from "../../foundation/aws/store-secret/store-secret.rules";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import { CertificateAuthority } from "./database.args";
import type { RdsGrantArgs } from "./database.args";

/** Names that every attacker tries first (Security Hub RDS.25), and those that RDS keeps for itself. */
const refusedUsers = ["admin", "postgres", "root", "mysql", "mariadb", "rdsadmin", "rdsrepladmin", "public"];

/** What a database is called and reached by, with each default taken. */
export interface AccessSettings {
    identifier: string;
    username: string;
    databaseName?: string;
    port: number;
    certificateAuthority: CertificateAuthority;
}

/** How long a database's names may be. Source: "CreateDBInstance", Amazon RDS API reference. */
export interface NameLimits {
    user: number;
    database: number;
    identifier: number;
    /** What the identifier names: "an instance". */
    what: string;
}

/** What RDS would refuse, or what would open the database, of names, port and certificates. */
export function accessRules(settings: AccessSettings, limits: NameLimits): Rule[] {
    const { username, databaseName, identifier, port, certificateAuthority } = settings;
    const authorities: string[] = Object.values(CertificateAuthority);
    const isName = (text: string, most: number) => /^[a-z][a-z0-9_]*$/i.test(text) && text.length <= most;
    return [
        {
            key: "username",
            broken: refusedUsers.includes(username.toLowerCase()) || !isName(username, limits.user),
            reason: `got "${username}"; a master user has a letter, then letters, digits and underscores, ${limits.user} at most, and none of ${refusedUsers.join(", ")}; set another one`,
        },
        {
            key: "databaseName",
            broken: databaseName !== undefined && !isName(databaseName, limits.database),
            reason: `got "${databaseName}"; a database has a letter, then letters, digits and underscores, ${limits.database} at most; set another one`,
        },
        {
            key: "identifier",
            broken: !/^[a-z](-?[a-z0-9])*$/.test(identifier) || identifier.length > limits.identifier,
            reason: `got "${identifier}"; ${limits.what} has a small letter, then small letters, digits and single hyphens, ${limits.identifier} at most; set another one`,
        },
        {
            key: "port",
            broken: !isWithin(port, 1150, 65_535),
            reason: `got ${port}; RDS listens on 1150 to 65535; set one of those or leave port out`,
        },
        {
            key: "certificateAuthority",
            broken: !authorities.includes(certificateAuthority),
            reason: `got "${certificateAuthority}"; the authorities that have not expired are ${authorities.join(", ")}; set one of them`,
        },
    ];
}

/** Parameters that would take TLS away. */
export function tlsRules(parameters: { [name: string]: string } = {}, isTls: (name: string) => boolean): Rule[] {
    return Object.entries(parameters)
        .filter(([name]) => isTls(name))
        .map(([name, value]) => ({
            key: `parameters.${name}`,
            broken: true,
            reason: `got "${value}", but TLS stays required; leave ${name} out`,
        }));
}

/** The most secrets of one proxy, the master user's included. Source: "Quotas and limitations for RDS Proxy", Amazon RDS user guide. */
const mostProxySecrets = 200;

/** What RDS Proxy would refuse of further users' secrets. */
export function proxySecretRule(proxySecretArns: unknown[] = []): Rule {
    const most = mostProxySecrets - 1;
    return {
        key: "proxySecretArns",
        broken: proxySecretArns.length > most,
        reason: `got ${proxySecretArns.length}; a proxy signs in with ${mostProxySecrets} secrets, the master user's included; give ${most} at most`,
    };
}

/** Who changes the master password: RDS its own, the user's function Strata's. */
export function masterRotationProblems(rotation: SecretRotationArgs | undefined, managedPassword: boolean): Problem[] {
    const ofManaged = {
        key: "rotation",
        broken: rotation !== undefined && managedPassword,
        reason: "got it with a master password that RDS itself makes and changes; leave rotation out, or set managedPassword to false",
    };
    return [...brokenRules([ofManaged]), ...rotationProblems(rotation)];
}

/** Whom grants may let in as. */
export interface GrantLimits {
    /** The database, for example "postgres 17". */
    what: string;
    iamAuthentication: boolean;
    /** The master user. */
    username: string;
}

/** What is wrong with grants that are given together. */
export function grantRules(grants: RdsGrantArgs[] = [], limits: GrantLimits): Rule[] {
    const names = grants.map((grant) => grant.grantName);
    return grants.flatMap((grant, index) => [
        ...grantUserRules(`grants[${index}]`, grant, limits),
        {
            key: `grants[${index}].grantName`,
            broken: names.indexOf(grant.grantName) !== index,
            reason: `got "${grant.grantName}" twice; give each grant a name of its own`,
        },
    ]);
}

/** What is wrong with the user of one grant. */
export function grantUserRules(key: string, { databaseUser }: RdsGrantArgs, limits: GrantLimits): Rule[] {
    return [
        {
            key: `${key}.databaseUser`,
            broken: databaseUser !== undefined && !limits.iamAuthentication,
            reason: `got "${databaseUser}", but ${limits.what} signs nobody in by IAM here; leave databaseUser out, and the role reads the secret`,
        },
        {
            key: `${key}.databaseUser`,
            broken: databaseUser === limits.username || databaseUser === "*",
            reason: `got "${databaseUser}", by which a role would be the master user; make a database user for the application and name it`,
        },
    ];
}
