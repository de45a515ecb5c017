import { sgNoOpenDataPorts } from "../../../../policy-pack/aws/sg/no-open-data-ports";
import { securityGroup, securityGroupRule } from "../../../../policy-pack/aws/sg/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const postgres = { ipProtocol: "tcp", fromPort: 5432, toPort: 5432 };

describeRule(sgNoOpenDataPorts, {
    compliant: { ...postgres, cidrIpv4: "10.0.0.0/16" },
    violating: { ...postgres, cidrIpv4: "0.0.0.0/0" },
    undefined: "passes",
    configured: [
        { settings: { dataPorts: ["8080"] }, given: { ...postgres, cidrIpv4: "0.0.0.0/0" }, expect: "passes" },
    ],
    others: [
        { title: "every address of the sixth version", given: { ...postgres, cidrIpv6: "::/0" }, expect: "violates" },
        {
            title: "every port",
            given: { ipProtocol: "-1", cidrIpv4: "0.0.0.0/0" },
            expect: "violates",
            says: /and others/,
        },
        {
            title: "a web server",
            given: { ipProtocol: "tcp", fromPort: 443, toPort: 443, cidrIpv4: "0.0.0.0/0" },
            expect: "passes",
        },
        {
            title: "a range of ports",
            given: { ipProtocol: "tcp", fromPort: 3000, toPort: 3999, cidrIpv4: "0.0.0.0/0" },
            expect: "violates",
            says: /3306/,
        },
        { title: "another group", given: { ...postgres, referencedSecurityGroupId: "sg-1" }, expect: "passes" },
        {
            title: "a rule inside the group",
            given: [
                resource(securityGroup, {
                    ingress: [
                        { protocol: "tcp", fromPort: 5432, toPort: 5432, cidrBlocks: ["10.0.0.0/8", "0.0.0.0/0"] },
                    ],
                }),
            ],
            expect: "violates",
        },
        {
            title: "an older rule",
            given: [
                resource(securityGroupRule, {
                    type: "ingress",
                    protocol: "tcp",
                    fromPort: 5432,
                    toPort: 5432,
                    cidrBlocks: ["0.0.0.0/0"],
                }),
            ],
            expect: "violates",
        },
        {
            title: "a rule on the way out",
            given: [
                resource(securityGroupRule, {
                    type: "egress",
                    protocol: "-1",
                    fromPort: 0,
                    toPort: 0,
                    cidrBlocks: ["0.0.0.0/0"],
                }),
            ],
            expect: "passes",
        },
    ],
});
