import { wholeNumber, yesOrNo } from "./parameters";
import type { ResourceRequirement } from "./requirement";
import { parametersIn, valueOf } from "./requirement";

const maxAddresses = wholeNumber("maxAddresses", "Most IPv4 addresses that one rule may let in.", 256, { minimum: 1 });
const allowAzureServices = yesOrNo(
    "allowAzureServices",
    "Whether the range 0.0.0.0 to 0.0.0.0, which stands for every customer of Azure, is let in.",
    false,
);

/** A firewall rule of a database lets few addresses in, and not all of Azure. */
export function fewAddresses(): ResourceRequirement {
    return {
        guards: ["startIpAddress", "endIpAddress"],
        parameters: parametersIn(maxAddresses, allowAzureServices),
        problems(subject, settings) {
            const start = subject.text("startIpAddress") ?? "0.0.0.0";
            const end = subject.text("endIpAddress") ?? start;
            if (start === "0.0.0.0" && end === "0.0.0.0") {
                return valueOf(allowAzureServices, settings)
                    ? []
                    : ["startIpAddress and endIpAddress are 0.0.0.0, which lets in every customer of Azure"];
            }
            const size = numberOf(end) - numberOf(start) + 1;
            const most = valueOf(maxAddresses, settings);
            return size <= most ? [] : [`${start} to ${end} are ${size} addresses, at most ${most} are allowed`];
        },
    };
}

function numberOf(address: string): number {
    return address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
}
