import { members, none, opaque, renamed, same, tags, type Crossing, type Crossings, type Twin } from "../crossing";

const visibility = members("VisibilityConfig", {
    ...same("metricName", "sampledRequestsEnabled"),
    ...renamed({ cloudwatchMetricsEnabled: "CloudWatchMetricsEnabled" }),
});

/** Things that are said by an object which need not hold anything. */
const bare = (...names: string[]): Crossings =>
    Object.fromEntries(Object.entries(same(...names)).map(([name, { to }]) => [name, opaque(to)]));

const immunity = (to: string): Crossing =>
    members(to, { immunityTimeProperty: members("ImmunityTimeProperty", same("immunityTime")) });

/** A statement about a part of the request, which is an object of many kinds. */
const ofPart = (to: string, ...names: string[]): Crossing =>
    members(to, {
        ...same(...names),
        ...bare("fieldToMatch"),
        textTransformations: members("TextTransformations", same("priority", "type")),
    });

const forwarded = members("ForwardedIPConfig", same("fallbackBehavior", "headerName"));

/** Statements; those that hold others nest without end, and are left open. */
const statements: Crossings = {
    ...bare("andStatement", "notStatement", "orStatement"),
    asnMatchStatement: members("AsnMatchStatement", {
        ...renamed({ asnLists: "AsnList" }),
        forwardedIpConfig: forwarded,
    }),
    byteMatchStatement: ofPart("ByteMatchStatement", "positionalConstraint", "searchString"),
    geoMatchStatement: members("GeoMatchStatement", { ...same("countryCodes"), forwardedIpConfig: forwarded }),
    ipSetReferenceStatement: members("IPSetReferenceStatement", {
        ...same("arn"),
        ipSetForwardedIpConfig: members("IPSetForwardedIPConfig", same("fallbackBehavior", "headerName", "position")),
    }),
    labelMatchStatement: members("LabelMatchStatement", same("key", "scope")),
    managedRuleGroupStatement: members("ManagedRuleGroupStatement", {
        ...same("name", "vendorName", "version"),
        ...bare("managedRuleGroupConfigs", "ruleActionOverrides", "scopeDownStatement"),
    }),
    rateBasedStatement: members("RateBasedStatement", {
        ...same("aggregateKeyType", "evaluationWindowSec", "limit"),
        ...bare("customKeys", "scopeDownStatement"),
        forwardedIpConfig: forwarded,
    }),
    regexMatchStatement: ofPart("RegexMatchStatement", "regexString"),
    regexPatternSetReferenceStatement: ofPart("RegexPatternSetReferenceStatement", "arn"),
    ruleGroupReferenceStatement: members("RuleGroupReferenceStatement", {
        ...same("arn"),
        excludedRules: members("ExcludedRules", same("name")),
        ...bare("ruleActionOverrides"),
    }),
    sizeConstraintStatement: ofPart("SizeConstraintStatement", "comparisonOperator", "size"),
    sqliMatchStatement: ofPart("SqliMatchStatement", "sensitivityLevel"),
    xssMatchStatement: ofPart("XssMatchStatement"),
};

const webAcl: Twin = {
    type: "AWS::WAFv2::WebACL",
    properties: {
        ...same("description", "name", "scope", "tokenDomains"),
        captchaConfig: immunity("CaptchaConfig"),
        challengeConfig: immunity("ChallengeConfig"),
        dataProtectionConfig: members("DataProtectionConfig", {
            dataProtections: members("DataProtections", {
                ...same("action", "excludeRateBasedDetails", "excludeRuleMatchDetails"),
                field: members("Field", same("fieldKeys", "fieldType")),
            }),
        }),
        defaultAction: members("DefaultAction", bare("allow", "block")),
        rules: members("Rules", {
            ...same("name", "priority"),
            action: members("Action", bare("allow", "block", "captcha", "challenge", "count")),
            captchaConfig: immunity("CaptchaConfig"),
            challengeConfig: immunity("ChallengeConfig"),
            overrideAction: members("OverrideAction", bare("count", "none")),
            ruleLabels: members("RuleLabels", same("name")),
            statement: members("Statement", statements),
            visibilityConfig: visibility,
        }),
        ...tags,
        visibilityConfig: visibility,
        ...none("a map by resource or by name in CloudFormation", "associationConfig", "customResponseBodies"),
        ...none("the provider makes the name of it", "namePrefix"),
        ...none("the rules in the API's own words", "ruleJson"),
    },
};
export default webAcl;
