import { members, one, renamed, same, type Twin } from "../crossing";

const originRequestPolicy: Twin = {
    type: "AWS::CloudFront::OriginRequestPolicy",
    properties: {
        ...renamed({ comment: "OriginRequestPolicyConfig.Comment", name: "OriginRequestPolicyConfig.Name" }),
        cookiesConfig: members("OriginRequestPolicyConfig.CookiesConfig", {
            ...same("cookieBehavior"),
            cookies: one("", { items: { to: "Cookies" } }),
        }),
        headersConfig: members("OriginRequestPolicyConfig.HeadersConfig", {
            ...same("headerBehavior"),
            headers: one("", { items: { to: "Headers" } }),
        }),
        queryStringsConfig: members("OriginRequestPolicyConfig.QueryStringsConfig", {
            ...same("queryStringBehavior"),
            queryStrings: one("", { items: { to: "QueryStrings" } }),
        }),
    },
    filled: {
        "OriginRequestPolicyConfig.Name": "a name of its own",
    },
};
export default originRequestPolicy;
