import * as pulumi from "@pulumi/pulumi";

/** What the provider of a package was asked in one deployment, so that a program asks each question once, however many components want to know. */
export class ProviderAnswers<T extends object> {
    /** Kept with the provider, or for the default one with the deployment's monitor. */
    private readonly asked = new WeakMap<object, WeakMap<object, Partial<T>>>();

    /** `providerType` is the type of the package's provider, for example "aws:index/provider:Provider". */
    constructor(private readonly providerType: string) {}

    /** The answers so far of the parent's provider; whoever asks adds to them. */
    of(parent: pulumi.Resource): Partial<T> {
        // A program without a monitor is told by the invoke itself that it has none.
        const deployment = pulumi.runtime.getMonitor() ?? parent;
        const provider = parent.getProvider(this.providerType) ?? deployment;
        const ofDeployment = this.asked.get(deployment) ?? new WeakMap<object, Partial<T>>();
        this.asked.set(deployment, ofDeployment);
        const answers = ofDeployment.get(provider) ?? {};
        ofDeployment.set(provider, answers);
        return answers;
    }
}
