import * as monitor from "@pulumi/azure-native/monitor";
import * as pulumi from "@pulumi/pulumi";
import { AlarmSeverity, SubscriptionProtocol, subscriptionProblems } from "../../../shared/alerts";
import { refuse } from "../../../shared/problems";
import type { AzureAlertGroupsArgs } from "./azure-alert-groups.args";

/** Three action groups that alerts report to, by severity. They are global: one set serves every region, and outlives each of them. */
export class AzureAlertGroups extends pulumi.ComponentResource {
    /** Data or service is at risk now: wakes somebody up. */
    public readonly criticalGroupId: pulumi.Output<string>;
    /** Will become critical if nobody acts today. */
    public readonly warningGroupId: pulumi.Output<string>;
    /** Worth knowing; nothing to do. */
    public readonly infoGroupId: pulumi.Output<string>;

    constructor(name: string, args: AzureAlertGroupsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AzureAlertGroups", name, {}, opts);
        refuse("AzureAlertGroups", name, subscriptionProblems(args.subscriptions));

        this.criticalGroupId = this.group(name, AlarmSeverity.Critical, args);
        this.warningGroupId = this.group(name, AlarmSeverity.Warning, args);
        this.infoGroupId = this.group(name, AlarmSeverity.Info, args);

        const { criticalGroupId, warningGroupId, infoGroupId } = this;
        this.registerOutputs({ criticalGroupId, warningGroupId, infoGroupId });
    }

    private group(name: string, severity: AlarmSeverity, args: AzureAlertGroupsArgs): pulumi.Output<string> {
        const told = (args.subscriptions ?? []).filter((subscription) => subscription.severity === severity);
        const by = (protocol: SubscriptionProtocol) =>
            told.filter((subscription) => subscription.protocol === protocol);
        const group = new monitor.ActionGroup(
            `${name}-${severity}`,
            {
                resourceGroupName: args.resourceGroupName,
                location: "Global",
                enabled: true,
                // Of 12 characters at most; e-mails and text messages begin with it.
                groupShortName: severity,
                emailReceivers: by(SubscriptionProtocol.Email).map(({ name: receiver, endpoint }) => ({
                    name: receiver,
                    emailAddress: endpoint,
                    useCommonAlertSchema: true,
                })),
                webhookReceivers: by(SubscriptionProtocol.Https).map(({ name: receiver, endpoint }) => ({
                    name: receiver,
                    serviceUri: pulumi.secret(endpoint),
                    useCommonAlertSchema: true,
                })),
                tags: args.tags,
            },
            { parent: this },
        );
        return group.id;
    }
}
