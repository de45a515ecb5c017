import { createHash } from "node:crypto";
import type * as pulumi from "@pulumi/pulumi";
import { identifierOf } from "../../shared/identifier";
import { callerClient } from "./client";

/** What a kind of resource takes as its name. */
export interface NameForm {
    /** The longest name, in characters. */
    maxLength: number;
    /** What joins the words; empty where the service takes letters and digits only. Default: a hyphen. */
    separator?: "-" | "";
}

const suffixLength = 8;

/**
 * A name that no other subscription's resource has, for services whose names are host names all over Azure and whose limits Pulumi's
 * own names do not keep: project, stack and name, cut to fit, and eight characters that follow from them and from the subscription.
 * The same resource has the same name again when it is made anew.
 */
export function globalName(name: string, form: NameForm, parent: pulumi.Resource): pulumi.Output<string> {
    const identifier = identifierOf(name);
    return callerClient(parent).subscriptionId.apply((subscription) => nameOf(identifier, subscription, form));
}

/** The name itself. `identifier` is letters, digits and single hyphens, beginning with a letter. */
export function nameOf(identifier: string, subscription: string, { maxLength, separator = "-" }: NameForm): string {
    const hash = createHash("sha256").update(`${subscription}/${identifier}`).digest("hex");
    const suffix = BigInt(`0x${hash}`).toString(36).slice(0, suffixLength);
    const words = separator === "" ? identifier.replaceAll("-", "") : identifier;
    const room = maxLength - suffixLength - separator.length;
    return [words.slice(0, room).replace(/-+$/, ""), suffix].join(separator);
}
