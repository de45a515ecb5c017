import { placementRules } from "../../foundation/aws/placement.rules";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules } from "../../shared/rule";
import type { GrantLimits, NameLimits } from "../shared/access";
import {
    accessRules,
    grantRules,
    grantUserRules,
    masterRotationProblems,
    proxySecretRule,
    tlsRules,
} from "../shared/access";
import type { RdsGrantArgs } from "../shared/database.args";
import { RdsEngine } from "./engine-versions";
import { isTlsParameter } from "./parameters";
import type { RdsDatabaseArgs } from "./rds-database.args";
import type { RdsSettings } from "./rds-database.settings";

/** Room for the endings of replicas ("-recovery") and snapshots ("-final") in RDS's 63 characters. */
const identifier = { identifier: 50, what: "an instance" };

const nameLimits: Record<RdsEngine, NameLimits> = {
    [RdsEngine.MariaDb]: { user: 16, database: 64, ...identifier },
    [RdsEngine.Postgres]: { user: 63, database: 63, ...identifier },
};

/** What RDS would refuse, or what would open the database, of names, credentials, sources and certificates. */
export function accessProblems(args: RdsDatabaseArgs, settings: RdsSettings): Problem[] {
    const { databaseName } = args;
    return [
        ...brokenRules([
            ...accessRules({ ...settings, databaseName }, nameLimits[args.engine]),
            ...sourceRules(args),
            ...grantRules(args.grants, grantLimits(settings)),
            ...tlsRules(args.parameters, isTlsParameter),
            proxySecretRule(args.proxySecretArns),
        ]),
        ...masterRotationProblems(args.rotation, settings.managedPassword),
    ];
}

function sourceRules({ placement, recovery }: RdsDatabaseArgs): Rule[] {
    const spread = { service: "RDS", subnets: 2, spread: "two" };
    return [
        ...placementRules("placement", placement, spread),
        ...placementRules("recovery.network", recovery?.network, spread),
    ];
}

function grantLimits({ engine, line, iamAuthentication, username }: RdsSettings): GrantLimits {
    return { what: `${engine} ${line.version}`, iamAuthentication, username };
}

/** What is wrong with one grant that is made after the database. */
export function grantProblems(grant: RdsGrantArgs, settings: RdsSettings): Problem[] {
    return brokenRules(grantUserRules("grant", grant, grantLimits(settings)));
}
