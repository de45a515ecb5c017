import { Environment, Tier } from "../../shared/tier";
import type { AlertTopicArns } from "../../foundation/aws/placement";
import { S3Lake } from "./s3-lake";

/** A lake of events, copied to Ireland: all that it cannot know by itself is whom to alert, and where to keep the copy. */
export function eventsLake(alertTopics: AlertTopicArns): S3Lake {
    return new S3Lake("events", {
        tier: Tier.Premium,
        environment: Environment.Prod,
        alertTopics,
        recovery: { region: "eu-west-1" },
    });
}
