import type { PropertyMap } from "../../apitype";

/** One resource that `pulumi import` takes into the state. */
export interface ResourceImport {
    type: string;
    name: string;
    /** The cloud's id; "" for a component and for a provider, which are made rather than found. */
    id: string;
    /** URN of the parent; "" for the stack. */
    parent: string;
    /** URN of an explicit provider; "" for the package's default one. */
    provider: string;
    /** Version of the default provider's plugin; "" for any. */
    version: string;
    pluginDownloadUrl: string;
    protect: boolean;
    /** The inputs that the user asked for by name. */
    properties: string[];
    component: boolean;
    /** A component that its package makes, and that so has a provider. */
    remote: boolean;
    /** Inputs that the provider cannot find out; a provider's settings. */
    inputs?: PropertyMap;
    /** The whole state of the resource: the provider is then not asked for it. */
    outputs?: PropertyMap;
    /** Settings of the explicit provider where the state has none of that URN. */
    providerInputs?: PropertyMap;
}
