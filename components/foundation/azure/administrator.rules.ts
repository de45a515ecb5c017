import type { Input } from "@pulumi/pulumi";
import type { Rule } from "../../shared/rule";
import { guidRule } from "./store-settings.rules";

/** How a store speaks of the one who administers it. */
interface AdministratorWords {
    /** What is wrong with none, and what to do. */
    missing: string;
    /** What the login is needed for, where it is more than a name. */
    loginIs?: string;
    /** Default: "object id of an Entra principal". */
    idIs?: string;
}

/** What is wrong with the Entra principal that is to administer a store. */
export function administratorRules(
    administrator: { login: string; objectId: Input<string> } | undefined,
    { missing, loginIs = "", idIs = "object id of an Entra principal" }: AdministratorWords,
): Rule[] {
    return [
        { key: "administrator", broken: administrator === undefined, reason: `is missing, and ${missing}` },
        {
            key: "administrator.login",
            broken: administrator?.login.trim() === "",
            reason: `got nothing; the administrator's name in Entra is needed${loginIs}; set it`,
        },
        guidRule("administrator.objectId", administrator?.objectId, idIs),
    ];
}
