import type { Problem } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import type { GrantLimits } from "../shared/access";
import {
    accessRules,
    grantRules,
    grantUserRules,
    masterRotationProblems,
    proxySecretRule,
    tlsRules,
} from "../shared/access";
import type { RdsGrantArgs } from "../shared/database.args";
import { AuroraStorage } from "./aurora-global.args";
import type { AuroraGlobalArgs } from "./aurora-global.args";
import type { AuroraSettings } from "./aurora-global.settings";
import { isTlsParameter } from "./parameters";

/** Room for a region ("-ap-southeast-2") and an instance's number or "-proxy" in RDS's 63 characters. */
const nameLimits = { user: 63, database: 63, identifier: 40, what: "a cluster" };

/** What RDS would refuse, or what would open the database, of names, credentials, certificates and storage. */
export function accessProblems(args: AuroraGlobalArgs, settings: AuroraSettings): Problem[] {
    const kinds: string[] = Object.values(AuroraStorage);
    return [
        ...brokenRules([
            ...accessRules(settings, nameLimits),
            ...grantRules(args.grants, grantLimits(settings)),
            ...tlsRules(args.parameters, isTlsParameter),
            proxySecretRule(args.proxySecretArns),
            {
                key: "storageType",
                broken: !kinds.includes(settings.storageType),
                reason: `got "${settings.storageType}"; Aurora's storage is ${kinds.join(" or ")}; set one of them`,
            },
        ]),
        ...masterRotationProblems(args.rotation, settings.managedPassword),
    ];
}

function grantLimits({ line, iamAuthentication, username }: AuroraSettings): GrantLimits {
    return { what: `Aurora PostgreSQL ${line.version}`, iamAuthentication, username };
}

/** What is wrong with one grant that is made after the database. */
export function grantProblems(grant: RdsGrantArgs, settings: AuroraSettings): Problem[] {
    return brokenRules(grantUserRules("grant", grant, grantLimits(settings)));
}
