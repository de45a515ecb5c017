import { logRetentionDays } from "../../foundation/aws/log-group";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, count, isWithin } from "../../shared/rule";
import { Environment } from "../../shared/tier";
import type { EdgeCacheArgs } from "./edge-cache.args";
import { EdgeContent } from "./edge-cache.args";
import type { Behaviour, EdgeCacheSettings } from "./edge-cache.settings";
import { edgeRegion, settingsOf, shieldRegions } from "./edge-cache.settings";

/** All that CloudFront would refuse, or that would take a protection away, in the arguments of an EdgeCache. What is unknown at preview is skipped. */
export function edgeCacheProblems(name: string, args: EdgeCacheArgs): Problem[] {
    const settings = settingsOf(name, args);
    return brokenRules([
        ...originRules(args, settings),
        ...certificateRules(args, settings),
        ...behaviourRules("", settings.standard),
        ...pathRules(settings),
        ...countryRules(args),
        ...firewallRules(args, settings),
        ...watchRules(args, settings),
    ]);
}

function originRules(args: EdgeCacheArgs, settings: EdgeCacheSettings): Rule[] {
    const { originDomain, originBucket, originRegion, originPath, originShield } = args;
    const isShielded = (originShield ?? false) && !shieldRegions.includes(originRegion ?? "");
    const { originTimeoutSeconds } = settings;
    return [
        {
            key: "originDomain",
            broken: (originDomain === undefined) === (originBucket === undefined),
            reason: `got ${originDomain === undefined ? "no origin" : "originBucket as well"}; an edge cache has one of originDomain and originBucket; set one of them`,
        },
        {
            key: "originDomain",
            broken: typeof originDomain === "string" && !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(originDomain),
            reason: `got "${String(originDomain)}"; it is a host name without https:// and path; set for example "api.example.com"`,
        },
        {
            key: "originBucket.regionalDomainName",
            broken: isGlobalBucketName(originBucket?.regionalDomainName),
            reason: `got "${String(originBucket?.regionalDomainName)}", by which CloudFront is redirected to the bucket's region, and viewers with it; set <bucket>.s3.<region>.amazonaws.com`,
        },
        {
            key: "originPath",
            broken: originPath !== undefined && !/^\/.*[^/]$/.test(originPath),
            reason: `got "${originPath}"; it begins with a slash and ends without one; set for example "/v1"`,
        },
        {
            key: "originTimeoutSeconds",
            broken: !isWithin(originTimeoutSeconds, 1, 120),
            reason: `got ${originTimeoutSeconds}; CloudFront waits 1 to 120 seconds; set one of those`,
        },
        {
            key: "originShield",
            broken: isShielded,
            reason: `got true with originRegion "${originRegion ?? ""}"; Origin Shield stands in ${shieldRegions.join(", ")}; set originRegion to the nearest of them`,
        },
    ];
}

function isGlobalBucketName(domain: unknown): boolean {
    return typeof domain === "string" && /\.s3\.amazonaws\.com$/.test(domain);
}

const regionIn = (arn: unknown) => (typeof arn === "string" && arn !== "" ? arn.split(":")[3] : undefined);

/** Source: "Requirements for using SSL/TLS certificates with CloudFront", Amazon CloudFront developer guide. */
function certificateRules(args: EdgeCacheArgs, settings: EdgeCacheSettings): Rule[] {
    const { certificateArn, aliases = [], tlsPolicy } = args;
    const region = regionIn(certificateArn);
    const own = certificateArn === undefined;
    return [
        {
            key: "certificateArn",
            broken: region !== undefined && region !== edgeRegion,
            reason: `got one of ${region}; CloudFront takes certificates of ${edgeRegion} only; request it there`,
        },
        {
            key: "certificateArn",
            broken: own && settings.environment === Environment.Prod,
            reason: `got none in prod, where CloudFront's own certificate would let in TLS 1.0; give a certificate of ${edgeRegion} and aliases`,
        },
        {
            key: "aliases",
            broken: aliases.length > 0 && own,
            reason: `got ${aliases.join(", ")} without a certificate; give certificateArn, or leave aliases out`,
        },
        {
            key: "aliases",
            broken: aliases.length === 0 && !own,
            reason: `got none with a certificate, which no viewer would then ask for; name the host names that lead here`,
        },
        {
            key: "tlsPolicy",
            broken: tlsPolicy !== undefined && own,
            reason: `got ${tlsPolicy}, but CloudFront's own certificate always lets in TLS 1.0; give certificateArn, or leave tlsPolicy out`,
        },
        {
            key: "hstsDays",
            broken: !isWithin(settings.hstsDays, 1, 3650),
            reason: `got ${settings.hstsDays}; browsers remember 1 to 3,650 days; set one of those`,
        },
    ];
}

const longestTtl = 31_536_000;

function behaviourRules(prefix: string, { content, ttl }: Behaviour): Rule[] {
    const { minSeconds, defaultSeconds, maxSeconds } = ttl;
    const given = `${minSeconds}, ${defaultSeconds} and ${maxSeconds}`;
    const all = [minSeconds, defaultSeconds, maxSeconds];
    const isOrdered = minSeconds <= defaultSeconds && defaultSeconds <= maxSeconds;
    const isDynamic = content === EdgeContent.Dynamic;
    return [
        {
            key: `${prefix}ttl`,
            broken: !isDynamic && !(isOrdered && all.every((seconds) => isWithin(seconds, 0, longestTtl))),
            reason: `got ${given}; minSeconds, defaultSeconds and maxSeconds rise, from 0 to ${count(longestTtl)} seconds; set them so`,
        },
        {
            key: `${prefix}ttl`,
            broken: isDynamic && all.some((seconds) => seconds !== 0),
            reason: `got ${given}, but dynamic answers are never kept; leave ttl out or set content to api`,
        },
        {
            key: `${prefix}ttl.minSeconds`,
            broken: content === EdgeContent.Api && minSeconds > 0,
            reason: `got ${minSeconds}, which keeps even what the API says is private; leave minSeconds out, and let the API send Cache-Control`,
        },
    ];
}

/** A distribution has 75 behaviours, the one for all other paths included. */
const mostPaths = 74;

function pathRules({ paths }: EdgeCacheSettings): Rule[] {
    const patterns = paths.map(({ pathPattern }) => pathPattern);
    const tooMany: Rule = {
        key: "paths",
        broken: paths.length > mostPaths,
        reason: `got ${paths.length}; CloudFront takes ${mostPaths} beside the rule for all others; set fewer`,
    };
    const each = paths.flatMap((path, index) => [
        ...behaviourRules(`paths[${index}].`, path),
        {
            key: `paths[${index}].pathPattern`,
            broken: !/^\/?[\w*?.$/~"'@:+&-]{1,254}$/.test(path.pathPattern) || /^\/?\*$/.test(path.pathPattern),
            reason: `got "${path.pathPattern}"; it is a path with * and ?, and for all paths there are content and ttl; set for example "/assets/*"`,
        },
        {
            key: `paths[${index}].pathPattern`,
            broken: patterns.indexOf(path.pathPattern) !== index,
            reason: `got "${path.pathPattern}" twice, of which only the first is looked at; take one out`,
        },
    ]);
    return [tooMany, ...each];
}

function countryRules({ countries = {} }: EdgeCacheArgs): Rule[] {
    const { allow, deny } = countries;
    const odd = [...(allow ?? []), ...(deny ?? [])].filter((code) => !/^[A-Z]{2}$/.test(code));
    return [
        {
            key: "countries",
            broken: allow !== undefined && deny !== undefined,
            reason: `got allow and deny; CloudFront takes one of them; leave the other out`,
        },
        {
            key: "countries",
            broken: odd.length > 0,
            reason: `got ${odd.join(", ")}; countries have two capital letters (ISO 3166-1); set for example GB`,
        },
    ];
}

function firewallRules({ webAclArn, firewall }: EdgeCacheArgs, { rateLimit }: EdgeCacheSettings): Rule[] {
    const isEdge = typeof webAclArn !== "string" || /:wafv2:us-east-1:\d{12}:global\/webacl\//.test(webAclArn);
    return [
        {
            key: "webAclArn",
            broken: !isEdge,
            reason: `got "${String(webAclArn)}"; CloudFront takes web ACLs of scope CLOUDFRONT (wafv2, ${edgeRegion}, global/webacl/); give one of those`,
        },
        {
            key: "firewall",
            broken: (firewall ?? false) && webAclArn !== undefined,
            reason: `got true beside webAclArn; a distribution has one web ACL; leave one of them out`,
        },
        {
            key: "rateLimit",
            broken: !isWithin(rateLimit, 10, 2_000_000_000),
            reason: `got ${rateLimit}; WAF takes 10 to ${count(2_000_000_000)} requests in five minutes; set one of those`,
        },
    ];
}

/** A CloudWatch alarm reports to topics of its own region, and CloudFront's metrics are in one region only. */
function watchRules({ alertTopics, kmsKeyArn }: EdgeCacheArgs, settings: EdgeCacheSettings): Rule[] {
    const topics = Object.entries(alertTopics).map(([topic, arn]): Rule => {
        const region = regionIn(arn);
        return {
            key: `alertTopics.${topic}`,
            broken: region !== undefined && region !== edgeRegion,
            reason: `got one of ${region}; CloudFront's metrics, and so its alarms and their topics, are in ${edgeRegion}; give one of ${edgeRegion}`,
        };
    });
    const keyRegion = regionIn(kmsKeyArn);
    return [
        ...topics,
        {
            key: "kmsKeyArn",
            broken: keyRegion !== undefined && keyRegion !== edgeRegion,
            reason: `got one of ${keyRegion}; access logs are delivered in ${edgeRegion}; give a key of ${edgeRegion}`,
        },
        {
            key: "logRetentionDays",
            broken: !logRetentionDays.includes(settings.logRetentionDays),
            reason: `got ${settings.logRetentionDays}; CloudWatch Logs takes ${logRetentionDays.join(", ")}; set one of those`,
        },
        {
            key: "originLatencyMs",
            broken: !(settings.originLatencyMs > 0),
            reason: `got ${settings.originLatencyMs}; a slow origin takes more than 0 ms; set for example 3000`,
        },
    ];
}
