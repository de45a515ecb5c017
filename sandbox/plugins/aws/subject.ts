import type { Behaviour, Subject } from "../cloud/behaviour";
import type { PropertyMap } from "../host/wire";
import type { AwsPlace } from "./place";

/** A resource of AWS: what a behaviour under this folder is told. */
export interface AwsSubject extends Subject, AwsPlace {
    /** Its Amazon Resource Name in the service's namespace: `arn("rds", "db:ledger")`. */
    arn: (service: string, resource: string) => string;
    /** A text among the inputs, empty when it is not given. */
    text: (input: string) => string;
}

/** What the SDK cannot tell about a type of AWS. */
export type AwsBehaviour = Behaviour<AwsSubject>;

/** A function ("data source") of AWS: what it finds for its arguments. */
export type AwsFunction = (args: PropertyMap, place: AwsPlace) => PropertyMap;

/** Ids as EC2 gives them: `vpc-0` and sixteen hexadecimal digits. */
export function ec2Id(prefix: string): (subject: AwsSubject) => string {
    return ({ seed }) => `${prefix}-0${seed.hex("id", 16)}`;
}

/** The id is one of the inputs. */
export function idFrom(input: string): (subject: AwsSubject) => string {
    return ({ text }) => text(input);
}

/** The moment at which the sandbox's cloud says that everything was made: outputs must not differ from run to run. */
export const creationTime = "2026-01-01T00:00:00Z";
