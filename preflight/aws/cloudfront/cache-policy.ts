import { members, one, renamed, same, type Twin } from "../crossing";

const cachePolicy: Twin = {
    type: "AWS::CloudFront::CachePolicy",
    properties: {
        ...renamed({
            comment: "CachePolicyConfig.Comment",
            defaultTtl: "CachePolicyConfig.DefaultTTL",
            maxTtl: "CachePolicyConfig.MaxTTL",
            minTtl: "CachePolicyConfig.MinTTL",
            name: "CachePolicyConfig.Name",
        }),
        parametersInCacheKeyAndForwardedToOrigin: members(
            "CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin",
            {
                ...same("enableAcceptEncodingBrotli", "enableAcceptEncodingGzip"),
                cookiesConfig: members("CookiesConfig", {
                    ...same("cookieBehavior"),
                    cookies: one("", { items: { to: "Cookies" } }),
                }),
                headersConfig: members("HeadersConfig", {
                    ...same("headerBehavior"),
                    headers: one("", { items: { to: "Headers" } }),
                }),
                queryStringsConfig: members("QueryStringsConfig", {
                    ...same("queryStringBehavior"),
                    queryStrings: one("", { items: { to: "QueryStrings" } }),
                }),
            },
        ),
    },
    filled: {
        "CachePolicyConfig.DefaultTTL": "86400",
        "CachePolicyConfig.MaxTTL": "31536000",
        "CachePolicyConfig.MinTTL": "0",
        "CachePolicyConfig.Name": "a name of its own",
        "CachePolicyConfig.ParametersInCacheKeyAndForwardedToOrigin.EnableAcceptEncodingGzip": "false",
    },
};
export default cachePolicy;
