import type { Problem } from "../../../shared/problems";
import { retentionReason } from "../log-retention";
import type { AwsNetworkArgs, ExistingNetwork } from "./aws-network.args";
import { overlap, parseCidr } from "../../../shared/cidr";

/** The blocks of RFC 1918 and RFC 6598, which are nobody else's. */
const privateBlocks = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10"];

/** What AWS, or the way the network is cut up, would refuse. Source: "VPC CIDR blocks", Amazon VPC user guide. */
export function awsNetworkProblems(args: AwsNetworkArgs): Problem[] {
    return args.existing ? existingProblems(args, args.existing) : createdProblems(args);
}

function existingProblems(args: AwsNetworkArgs, existing: ExistingNetwork): Problem[] {
    const problems: Problem[] = [];
    for (const key of ["cidrBlock", "availabilityZones", "natGateways", "flowLogRetentionDays"] as const) {
        if (args[key] === undefined) continue;
        problems.push({
            key,
            reason: `got ${args[key]} beside an existing VPC, of which nothing is created; leave one of them out`,
        });
    }
    if (!/^vpc-[0-9a-f]+$/.test(existing.vpcId)) {
        const reason = `got "${existing.vpcId}"; a VPC's id is "vpc-" and hexadecimal digits; copy it from the VPC console`;
        problems.push({ key: "existing.vpcId", reason });
    }
    if (!parseCidr(existing.cidrBlock)) {
        const reason = `got "${existing.cidrBlock}"; an IPv4 block such as 10.0.0.0/16 is allowed; copy it from the VPC console`;
        problems.push({ key: "existing.cidrBlock", reason });
    }
    for (const key of ["privateSubnetIds", "isolatedSubnetIds"] as const) {
        const ids = existing[key];
        if (new Set(ids).size >= 2) continue;
        const reason = `got ${JSON.stringify(ids)}; stores stand in at least 2 different subnets of different zones; name them`;
        problems.push({ key: `existing.${key}`, reason });
    }
    return problems;
}

function createdProblems(args: AwsNetworkArgs): Problem[] {
    const problems: Problem[] = [];
    if (args.cidrBlock !== undefined && !isVpcBlock(args.cidrBlock)) {
        const reason = `got "${args.cidrBlock}"; a private IPv4 block of /16 to /22 with no bits set beyond its prefix is allowed; choose one, such as 10.20.0.0/16`;
        problems.push({ key: "cidrBlock", reason });
    }
    const zones = args.availabilityZones;
    if (zones !== undefined && !(zones.length === 3 && new Set(zones).size === 3)) {
        const reason = `got ${JSON.stringify(zones)}; 3 different zones are needed; name them or leave this out`;
        problems.push({ key: "availabilityZones", reason });
    }
    if (args.logsKmsKeyArn === undefined) {
        problems.push({
            key: "logsKmsKeyArn",
            reason: "got nothing; a created VPC keeps flow logs under a CMK; give a StoreKey's keyArn",
        });
    }
    const days = args.flowLogRetentionDays;
    const reason = days === undefined ? undefined : retentionReason(days);
    if (reason !== undefined) problems.push({ key: "flowLogRetentionDays", reason });
    return problems;
}

function isVpcBlock(text: string): boolean {
    const block = parseCidr(text);
    if (!block || block.prefix < 16 || block.prefix > 22) return false;
    return privateBlocks.some((each) => overlap(block, parseCidr(each) ?? block));
}
