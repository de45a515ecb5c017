import { placementRules } from "../../foundation/aws/placement.rules";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import type { CacheGrantArgs, ElasticacheClusterArgs } from "./elasticache.args";
import { CacheAuthentication, RotationPhase, TransitEncryptionMode } from "./elasticache.args";
import type { ElasticacheSettings } from "./elasticache.settings";
import { argumentOf } from "./parameters";
import { grantUserId } from "./users";

/** Room for the endings of users ("-default") in ElastiCache's 40 characters. */
const longestIdentifier = 30;

const subnets = { service: "a cache of several nodes", subnets: 2, spread: "two" };

/** What ElastiCache would refuse, or what would open the cache, of names, users, sources and rotation. */
export function accessProblems(args: ElasticacheClusterArgs, settings: ElasticacheSettings): Problem[] {
    return brokenRules([
        ...nameRules(settings),
        ...placementRules("placement", args.placement, subnets),
        ...placementRules("recovery.network", args.recovery?.network, subnets),
        ...rotationRules(args, settings),
        ...encryptionRules(settings),
        ...grantRules(args, settings),
        ...parameterRules(args),
    ]);
}

function parameterRules({ parameters = {} }: ElasticacheClusterArgs): Rule[] {
    return Object.entries(parameters).flatMap(([name, value]) => [
        {
            key: `parameters.${name}`,
            broken: argumentOf(name) !== undefined,
            reason: `got "${value}", but ${argumentOf(name)} decides it; set ${argumentOf(name)} and leave ${name} out`,
        },
        {
            key: `parameters.${name}`,
            broken: name === "appendonly" || name === "appendfsync",
            reason: `got "${value}", but ElastiCache keeps no append-only file since 2.8.22; leave ${name} out, snapshots and replicas keep the data`,
        },
    ]);
}

function nameRules({ identifier, username, port }: ElasticacheSettings): Rule[] {
    return [
        {
            key: "identifier",
            broken: !/^[a-z](-?[a-z0-9])*$/.test(identifier) || identifier.length > longestIdentifier,
            reason: `got "${identifier}"; a cache has a small letter, then small letters, digits and single hyphens, ${longestIdentifier} at most; set another one`,
        },
        {
            key: "username",
            broken: username === "default" || !/^[a-zA-Z][a-zA-Z0-9-]{0,39}$/.test(username),
            reason: `got "${username}"; a user has a letter, then letters, digits and hyphens, 40 at most, and "default" is the one without rights; set another one`,
        },
        {
            key: "port",
            broken: !isWithin(port, 1024, 65_535),
            reason: `got ${port}; ElastiCache listens on 1024 to 65535; set one of those or leave port out`,
        },
    ];
}

/** A first password has no previous one: rotating to it on a cache that asks for none would leave it open to all. */
function rotationRules({ recovery }: ElasticacheClusterArgs, settings: ElasticacheSettings): Rule[] {
    const { rotation, authentication, globalDatastore } = settings;
    const { version, phase } = rotation;
    const isToken = authentication === CacheAuthentication.Token;
    return [
        {
            key: "rotation.version",
            broken: !isWithin(version, 1, 9999),
            reason: `got ${version}; passwords are counted from 1, in whole numbers; set the next one`,
        },
        {
            key: "rotation.phase",
            broken: phase === RotationPhase.Rotate && version === 1,
            reason: `got rotate with version 1, before which there is no password, so that ElastiCache would still let in clients without one; set phase to set, or version to 2 for a new one`,
        },
        {
            key: "authentication",
            broken: isToken && globalDatastore && recovery !== undefined,
            reason: `got token with a Global Datastore, whose copy has users of its own; set authentication to users or globalDatastore to false`,
        },
    ];
}

function encryptionRules({ transitEncryptionMode, line, authentication }: ElasticacheSettings): Rule[] {
    const isPreferred = transitEncryptionMode === TransitEncryptionMode.Preferred;
    return [
        {
            key: "transitEncryptionMode",
            broken: isPreferred && !line.tlsInPlace,
            reason: `got preferred with ${line.engine} ${line.version}, where TLS cannot be changed without a new cache; upgrade to 7.1 or Valkey first, or leave transitEncryptionMode out`,
        },
        {
            key: "transitEncryptionMode",
            broken: isPreferred && authentication === CacheAuthentication.Token,
            reason: `got preferred with a token, which clients without TLS would send in plain text; set authentication to users, or transitEncryptionMode to required`,
        },
    ];
}

function grantRules({ grants = [] }: ElasticacheClusterArgs, settings: ElasticacheSettings): Rule[] {
    const names = grants.map(({ grantName }) => grantName);
    return grants.flatMap((grant, index) => [
        ...oneGrantRules(`grants[${index}]`, grant, settings),
        {
            key: `grants[${index}].grantName`,
            broken: names.indexOf(grant.grantName) !== index,
            reason: `got "${grant.grantName}" twice; give each grant a name of its own`,
        },
    ]);
}

function oneGrantRules(key: string, grant: CacheGrantArgs, settings: ElasticacheSettings): Rule[] {
    const { identifier, authentication, line } = settings;
    const { grantName, access, keyPrefix } = grant;
    const isToken = authentication === CacheAuthentication.Token;
    const id = grantUserId(identifier, grant);
    return [
        {
            key: `${key}.grantName`,
            broken:
                !/^[a-z0-9](-?[a-z0-9])*$/.test(grantName) || id.length > 40 || ["default", "main"].includes(grantName),
            reason: `got "${grantName}", which makes the user "${id}"; small letters, digits and single hyphens are allowed, 40 in all, but not "default" and "main"; shorten or rename it`,
        },
        {
            key: `${key}.grantName`,
            broken: !isToken && !line.iamAuthentication,
            reason: `got "${grantName}", but ${line.engine} ${line.version} signs nobody in by IAM; set engineVersion to 7.1, or engine to valkey`,
        },
        {
            key: `${key}.keyPrefix`,
            broken: keyPrefix !== undefined && !/^[\w:{}./-]+$/.test(keyPrefix),
            reason: `got "${keyPrefix}"; letters, digits and _ : { } . / - are allowed; set another one`,
        },
        {
            key: `${key}.access`,
            broken: isToken && (access !== undefined || keyPrefix !== undefined),
            reason: `got a right of its own, but the one token opens everything; set authentication to users, or leave access and keyPrefix out`,
        },
    ];
}

/** What is wrong with one grant that is made after the cache. */
export function grantProblems(grant: CacheGrantArgs, settings: ElasticacheSettings): Problem[] {
    return brokenRules(oneGrantRules("grant", grant, settings));
}
