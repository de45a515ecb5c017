import { members, same, tags, words, type Twin } from "../crossing";

const workgroup: Twin = {
    type: "AWS::RedshiftServerless::Workgroup",
    properties: {
        ...same(
            "baseCapacity",
            "enhancedVpcRouting",
            "maxCapacity",
            "namespaceName",
            "port",
            "publiclyAccessible",
            "securityGroupIds",
            "subnetIds",
            "trackName",
            "workgroupName",
        ),
        configParameters: members("ConfigParameters", same("parameterKey", "parameterValue")),
        pricePerformanceTarget: members("PricePerformanceTarget", {
            ...same("level"),
            enabled: words("Status", { true: "ENABLED", false: "DISABLED" }),
        }),
        ...tags,
    },
};
export default workgroup;
