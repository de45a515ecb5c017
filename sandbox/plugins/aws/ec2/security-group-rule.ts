import type { AwsBehaviour } from "../subject";

const securityGroupRule: AwsBehaviour = {
    replaces: [
        "type",
        "protocol",
        "fromPort",
        "toPort",
        "cidrBlocks",
        "ipv6CidrBlocks",
        "prefixListIds",
        "self",
        "securityGroupId",
        "sourceSecurityGroupId",
    ],
    id: ({ seed }) => `sgrule-${seed.digits("id", 10)}`,
    outputs: ({ seed }) => ({ securityGroupRuleId: `sgr-0${seed.hex("rule", 16)}` }),
};
export default securityGroupRule;
