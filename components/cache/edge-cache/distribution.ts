import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { Environment } from "../../shared/tier";
import { createCachePolicy, createOriginRequestPolicy, createResponseHeadersPolicy } from "./cache-policies";
import type { EdgeContext } from "./context";
import type { Behaviour } from "./edge-cache.settings";

const originId = "origin";
const readMethods = ["GET", "HEAD", "OPTIONS"];
const allMethods = [...readMethods, "PUT", "POST", "PATCH", "DELETE"];

/** The API, over HTTPS only; or the bucket, by requests that CloudFront signs. */
function originOf({ name, args, settings, parent }: EdgeContext): aws.types.input.cloudfront.DistributionOrigin {
    const { originBucket, originDomain, originPath } = args;
    const { shieldRegion, originTimeoutSeconds } = settings;
    const shared = {
        originId,
        originPath,
        originShield: shieldRegion === undefined ? undefined : { enabled: true, originShieldRegion: shieldRegion },
    };
    if (originBucket === undefined) {
        return {
            ...shared,
            // The rules have refused a cache without either.
            domainName: originDomain!,
            customOriginConfig: {
                httpPort: 80,
                httpsPort: 443,
                originProtocolPolicy: "https-only",
                originSslProtocols: ["TLSv1.2"],
                originReadTimeout: originTimeoutSeconds,
            },
        };
    }
    const access = new aws.cloudfront.OriginAccessControl(
        `${name}-origin-access`,
        {
            description: `Requests of ${name} to its bucket`,
            originAccessControlOriginType: "s3",
            signingBehavior: "always",
            signingProtocol: "sigv4",
        },
        { parent },
    );
    return { ...shared, domainName: originBucket.regionalDomainName, originAccessControlId: access.id };
}

/** The rule for all paths, and those for some, in their order. */
function behavioursOf(context: EdgeContext) {
    const { args, settings } = context;
    const isBucket = args.originBucket !== undefined;
    const shared = {
        targetOriginId: originId,
        viewerProtocolPolicy: "redirect-to-https",
        allowedMethods: isBucket ? readMethods : allMethods,
        cachedMethods: ["GET", "HEAD"],
        compress: true,
        originRequestPolicyId: createOriginRequestPolicy(context),
        responseHeadersPolicyId: createResponseHeadersPolicy(context),
    };
    const behaviour = (role: string, kind: Behaviour) => ({
        ...shared,
        cachePolicyId: createCachePolicy(context, role, kind).id,
    });
    return {
        defaultCacheBehavior: behaviour("cache", settings.standard),
        orderedCacheBehaviors: settings.paths.map((path, index) => ({
            ...behaviour(`cache-path-${index + 1}`, path),
            pathPattern: path.pathPattern,
        })),
    };
}

/** Whose certificate viewers see. CloudFront's own takes no policy: it lets in TLS 1.0, which the rules refuse in prod. */
function certificateOf({ args, settings }: EdgeContext): aws.types.input.cloudfront.DistributionViewerCertificate {
    if (args.certificateArn === undefined) return { cloudfrontDefaultCertificate: true };
    return {
        acmCertificateArn: args.certificateArn,
        sslSupportMethod: "sni-only",
        minimumProtocolVersion: settings.tlsPolicy,
    };
}

function restrictionOf({ args }: EdgeContext): aws.types.input.cloudfront.DistributionRestrictionsGeoRestriction {
    const { allow, deny } = args.countries ?? {};
    if (allow !== undefined) return { restrictionType: "whitelist", locations: allow };
    if (deny !== undefined) return { restrictionType: "blacklist", locations: deny };
    return { restrictionType: "none" };
}

/** The distribution, with what its behaviours are made of. */
export function createDistribution(
    context: EdgeContext,
    webAclId: pulumi.Input<string> | undefined,
): aws.cloudfront.Distribution {
    const { name, args, settings, parent } = context;
    const distribution = new aws.cloudfront.Distribution(
        `${name}-distribution`,
        {
            enabled: true,
            comment: `Edge cache ${name}`,
            origins: [originOf(context)],
            ...behavioursOf(context),
            aliases: args.aliases,
            defaultRootObject: args.defaultRootObject,
            viewerCertificate: certificateOf(context),
            httpVersion: "http2and3",
            isIpv6Enabled: true,
            priceClass: settings.priceClass,
            restrictions: { geoRestriction: restrictionOf(context) },
            webAclId,
            tags: args.tags,
        },
        { parent, protect: settings.environment === Environment.Prod },
    );
    // Hit rate, origin latency and errors by code are measured only where they are asked for.
    new aws.cloudfront.MonitoringSubscription(
        `${name}-metrics`,
        {
            distributionId: distribution.id,
            monitoringSubscription: {
                realtimeMetricsSubscriptionConfig: { realtimeMetricsSubscriptionStatus: "Enabled" },
            },
        },
        { parent },
    );
    return distribution;
}
