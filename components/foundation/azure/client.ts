import * as authorization from "@pulumi/azure-native/authorization";
import type * as pulumi from "@pulumi/pulumi";
import { ProviderAnswers } from "../../shared/provider-answers";

/** Whom the provider's credentials belong to. */
export interface CallerClient {
    subscriptionId: pulumi.Output<string>;
    tenantId: pulumi.Output<string>;
    /** The object id in Entra of whoever deploys. */
    objectId: pulumi.Output<string>;
}

const asked = new ProviderAnswers<{ client: CallerClient }>("azure-native:index:Provider");

/** Asks Azure, through the parent's provider, which subscription and tenant resources will be created in. */
export function callerClient(parent: pulumi.Resource): CallerClient {
    const answers = asked.of(parent);
    answers.client ??= askClient(parent);
    return answers.client;
}

function askClient(parent: pulumi.Resource): CallerClient {
    const { subscriptionId, tenantId, objectId } = authorization.getClientConfigOutput({ parent });
    return { subscriptionId, tenantId, objectId };
}
