import { members, renamed, same, type Twin } from "../crossing";

const responseHeadersPolicy: Twin = {
    type: "AWS::CloudFront::ResponseHeadersPolicy",
    properties: {
        ...renamed({ comment: "ResponseHeadersPolicyConfig.Comment", name: "ResponseHeadersPolicyConfig.Name" }),
        corsConfig: members("ResponseHeadersPolicyConfig.CorsConfig", {
            ...same("accessControlAllowCredentials", "accessControlMaxAgeSec", "originOverride"),
            accessControlAllowHeaders: members("AccessControlAllowHeaders", same("items")),
            accessControlAllowMethods: members("AccessControlAllowMethods", same("items")),
            accessControlAllowOrigins: members("AccessControlAllowOrigins", same("items")),
            accessControlExposeHeaders: members("AccessControlExposeHeaders", same("items")),
        }),
        customHeadersConfig: members("ResponseHeadersPolicyConfig.CustomHeadersConfig", {
            items: members("Items", same("header", "override", "value")),
        }),
        removeHeadersConfig: members("ResponseHeadersPolicyConfig.RemoveHeadersConfig", {
            items: members("Items", same("header")),
        }),
        securityHeadersConfig: members("ResponseHeadersPolicyConfig.SecurityHeadersConfig", {
            contentSecurityPolicy: members("ContentSecurityPolicy", same("contentSecurityPolicy", "override")),
            contentTypeOptions: members("ContentTypeOptions", same("override")),
            frameOptions: members("FrameOptions", same("frameOption", "override")),
            referrerPolicy: members("ReferrerPolicy", same("override", "referrerPolicy")),
            strictTransportSecurity: members(
                "StrictTransportSecurity",
                same("accessControlMaxAgeSec", "includeSubdomains", "override", "preload"),
            ),
            xssProtection: members("XSSProtection", same("modeBlock", "override", "protection", "reportUri")),
        }),
        serverTimingHeadersConfig: members(
            "ResponseHeadersPolicyConfig.ServerTimingHeadersConfig",
            same("enabled", "samplingRate"),
        ),
    },
    filled: {
        ResponseHeadersPolicyConfig: "a configuration with a name of its own",
        "ResponseHeadersPolicyConfig.Name": "a name of its own",
        "ResponseHeadersPolicyConfig.CorsConfig.AccessControlExposeHeaders.Items": "none",
        "ResponseHeadersPolicyConfig.CustomHeadersConfig.Items": "none",
        "ResponseHeadersPolicyConfig.RemoveHeadersConfig.Items": "none",
    },
};
export default responseHeadersPolicy;
