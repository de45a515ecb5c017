import type { Resource } from "../../frame/resource";
import type { Reader } from "../../frame/reader";
import { resourceRule } from "../../frame/define";
import { eachOf } from "../../frame/evaluation";
import { words } from "../../requirements/parameters";
import { securityGroup, securityGroupIngress, securityGroupRule } from "./types";

const dataPorts = words("dataPorts", "Ports that have to stay closed to the internet.", [
    "1433",
    "1521",
    "2484",
    "3306",
    "5432",
    "5439",
    "6379",
    "6380",
    "7000",
    "8111",
    "9092",
    "9094",
    "9096",
    "9098",
    "9111",
    "9142",
    "9200",
    "9300",
    "11211",
    "27017",
]);

/** No security group lets everybody reach a database. */
export const sgNoOpenDataPorts = resourceRule<Readonly<{ dataPorts: readonly string[] }>>({
    id: "aws-sg-no-open-data-ports",
    severity: "critical",
    theme: "network",
    proves: "No security group lets the whole internet reach a port of a database, cache, broker or search engine.",
    risk: "Scanners find an open port of a database within minutes, and try passwords and known faults on it for good.",
    remediation: {
        property:
            "Name the security group or the addresses of the clients in aws.vpc.SecurityGroupIngressRule, aws.ec2.SecurityGroupRule or ingress of aws.ec2.SecurityGroup, instead of 0.0.0.0/0 or ::/0.",
    },
    page: {
        title: "Security group rules for different use cases",
        url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-rules-reference.html",
    },
    types: [securityGroupIngress, securityGroupRule, securityGroup],
    fixClass: "person",
    parameters: { dataPorts },
    guards: ["cidrIpv4", "cidrIpv6", "cidrBlocks", "ipv6CidrBlocks", "ingress"],
    check: (group, settings) =>
        eachOf(...rulesOf(group).map((rule) => () => openPorts(rule, settings.dataPorts.map(Number)))),
});

function rulesOf(group: Resource): readonly Reader[] {
    if (group.type === securityGroup) {
        return group.entries("ingress");
    }
    return group.type === securityGroupRule && group.text("type") !== "ingress" ? [] : [group];
}

function openPorts(rule: Reader, ports: readonly number[]): readonly string[] {
    const source = sourcesOf(rule).find((each) => each === "0.0.0.0/0" || each === "::/0");
    if (source === undefined) {
        return [];
    }
    const everything = ["-1", "all"].includes(rule.text("ipProtocol") ?? rule.text("protocol") ?? "");
    const [from = 0, to = 65535] = everything ? [] : [rule.number("fromPort"), rule.number("toPort")];
    const open = ports.filter((port) => port >= from && port <= to);
    return open.length === 0
        ? []
        : [`${source} reaches port ${open.slice(0, 3).join(", ")}${open.length > 3 ? " and others" : ""}`];
}

/** The addresses of a rule, of whichever of the three forms it is. */
function sourcesOf(rule: Reader): readonly (string | undefined)[] {
    const lists = ["cidrBlocks", "ipv6CidrBlocks"].flatMap((path) => rule.entries(path).map((each) => each.text("")));
    return [rule.text("cidrIpv4"), rule.text("cidrIpv6"), ...lists];
}
