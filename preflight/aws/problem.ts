/** What AWS would refuse in one property of a resource. */
export interface Problem {
    /** The type token of the resource, such as `aws:rds/instance:Instance`. */
    type: string;
    /** The resource's name. */
    name: string;
    /** The property's path in Pulumi's names, such as `rules[0].expiration.days`; empty for the resource as a whole. */
    property: string;
    /** What is wrong, in AWS's own words; a long list of allowed values is shortened to the nearest. */
    message: string;
    /** The rule's id in `@aws/cloudformation-validate`, or the name of a documented fact. */
    rule: string;
}
