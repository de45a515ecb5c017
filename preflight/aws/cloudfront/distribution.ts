import { members, none, renamed, same, tags, type Twin } from "../crossing";

const distribution: Twin = {
    type: "AWS::CloudFront::Distribution",
    properties: {
        ...renamed({
            aliases: "DistributionConfig.Aliases",
            anycastIpListId: "DistributionConfig.AnycastIpListId",
            comment: "DistributionConfig.Comment",
            continuousDeploymentPolicyId: "DistributionConfig.ContinuousDeploymentPolicyId",
            defaultRootObject: "DistributionConfig.DefaultRootObject",
            enabled: "DistributionConfig.Enabled",
            httpVersion: "DistributionConfig.HttpVersion",
            isIpv6Enabled: "DistributionConfig.IPV6Enabled",
            priceClass: "DistributionConfig.PriceClass",
            staging: "DistributionConfig.Staging",
            webAclId: "DistributionConfig.WebACLId",
        }),
        cacheTagConfig: members("DistributionConfig.CacheTagConfig", same("headerName")),
        connectionFunctionAssociation: members("DistributionConfig.ConnectionFunctionAssociation", same("id")),
        customErrorResponses: members("DistributionConfig.CustomErrorResponses", {
            ...same("errorCode", "responseCode", "responsePagePath"),
            ...renamed({ errorCachingMinTtl: "ErrorCachingMinTTL" }),
        }),
        defaultCacheBehavior: members("DistributionConfig.DefaultCacheBehavior", {
            ...same(
                "allowedMethods",
                "cachePolicyId",
                "cachedMethods",
                "compress",
                "fieldLevelEncryptionId",
                "originRequestPolicyId",
                "realtimeLogConfigArn",
                "responseHeadersPolicyId",
                "smoothStreaming",
                "targetOriginId",
                "trustedKeyGroups",
                "trustedSigners",
                "viewerProtocolPolicy",
            ),
            ...renamed({ defaultTtl: "DefaultTTL", maxTtl: "MaxTTL", minTtl: "MinTTL" }),
            forwardedValues: members("ForwardedValues", {
                ...same("headers", "queryString", "queryStringCacheKeys"),
                cookies: members("Cookies", same("forward", "whitelistedNames")),
            }),
            functionAssociations: members("FunctionAssociations", {
                ...same("eventType"),
                ...renamed({ functionArn: "FunctionARN" }),
            }),
            grpcConfig: members("GrpcConfig", same("enabled")),
            lambdaFunctionAssociations: members("LambdaFunctionAssociations", {
                ...same("eventType", "includeBody"),
                ...renamed({ lambdaArn: "LambdaFunctionARN" }),
            }),
        }),
        loggingConfig: members("DistributionConfig.Logging", same("bucket", "includeCookies", "prefix")),
        orderedCacheBehaviors: members("DistributionConfig.CacheBehaviors", {
            ...same(
                "allowedMethods",
                "cachePolicyId",
                "cachedMethods",
                "compress",
                "fieldLevelEncryptionId",
                "originRequestPolicyId",
                "pathPattern",
                "realtimeLogConfigArn",
                "responseHeadersPolicyId",
                "smoothStreaming",
                "targetOriginId",
                "trustedKeyGroups",
                "trustedSigners",
                "viewerProtocolPolicy",
            ),
            ...renamed({ defaultTtl: "DefaultTTL", maxTtl: "MaxTTL", minTtl: "MinTTL" }),
            forwardedValues: members("ForwardedValues", {
                ...same("headers", "queryString", "queryStringCacheKeys"),
                cookies: members("Cookies", same("forward", "whitelistedNames")),
            }),
            functionAssociations: members("FunctionAssociations", {
                ...same("eventType"),
                ...renamed({ functionArn: "FunctionARN" }),
            }),
            grpcConfig: members("GrpcConfig", same("enabled")),
            lambdaFunctionAssociations: members("LambdaFunctionAssociations", {
                ...same("eventType", "includeBody"),
                ...renamed({ lambdaArn: "LambdaFunctionARN" }),
            }),
        }),
        origins: members("DistributionConfig.Origins", {
            ...same(
                "connectionAttempts",
                "connectionTimeout",
                "domainName",
                "originAccessControlId",
                "originPath",
                "responseCompletionTimeout",
            ),
            ...renamed({ originId: "Id" }),
            customHeaders: members("OriginCustomHeaders", renamed({ name: "HeaderName", value: "HeaderValue" })),
            customOriginConfig: members("CustomOriginConfig", {
                ...same("ipAddressType", "originKeepaliveTimeout", "originProtocolPolicy", "originReadTimeout"),
                ...renamed({ httpPort: "HTTPPort", httpsPort: "HTTPSPort", originSslProtocols: "OriginSSLProtocols" }),
                originMtlsConfig: members("OriginMtlsConfig", same("clientCertificateArn")),
            }),
            originShield: members("OriginShield", same("enabled", "originShieldRegion")),
            s3OriginConfig: members("S3OriginConfig", same("originAccessIdentity")),
            vpcOriginConfig: members(
                "VpcOriginConfig",
                same("originKeepaliveTimeout", "originReadTimeout", "ownerAccountId", "vpcOriginId"),
            ),
        }),
        restrictions: members("DistributionConfig.Restrictions", {
            geoRestriction: members("GeoRestriction", same("locations", "restrictionType")),
        }),
        ...tags,
        viewerCertificate: members("DistributionConfig.ViewerCertificate", {
            ...same("acmCertificateArn", "iamCertificateId", "minimumProtocolVersion", "sslSupportMethod"),
            ...renamed({ cloudfrontDefaultCertificate: "CloudFrontDefaultCertificate" }),
        }),
        viewerMtlsConfig: members("DistributionConfig.ViewerMtlsConfig", {
            ...same("mode"),
            trustStoreConfig: members(
                "TrustStoreConfig",
                same("advertiseTrustStoreCaNames", "ignoreCertificateExpiry", "trustStoreId"),
            ),
        }),
        ...none("CloudFormation counts the groups in an object", "originGroups"),
        ...none("how the provider works", "retainOnDelete", "waitForDeployment"),
    },
    filled: {
        "DistributionConfig.CacheBehaviors.GrpcConfig.Enabled": "false",
        "DistributionConfig.DefaultCacheBehavior.GrpcConfig.Enabled": "false",
    },
};
export default distribution;
