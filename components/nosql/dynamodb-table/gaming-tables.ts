import { DynamodbStreamView } from "./data.args";
import type { DynamodbSettingArgs } from "./dynamodb-table.args";
import { DynamodbAttributeType, DynamodbProjection } from "./keys.args";

const { Number: number } = DynamodbAttributeType;

/** What a gaming table says: with its key, since without one it would be none. */
type TableDefinition = DynamodbSettingArgs & { partitionKey: string };

/**
 * The four tables of an online game, ready to be built by `new DynamodbTable(name, { ...gamingTables[name], ... })` or to be written
 * into a stack's config. Times are milliseconds since 1970, but what TTL reads is seconds.
 */
export const gamingTables = {
    /** The state of every game, by time; a finished game expires. */
    games: {
        partitionKey: "gameId",
        sortKey: "timestamp",
        attributes: { timestamp: number },
        globalIndexes: [
            { name: "byPlayer", partitionKeys: ["playerId"], sortKeys: ["timestamp"] },
            { name: "byStatus", partitionKeys: ["status", "region"], sortKeys: ["timestamp"] },
        ],
        ttl: "ttl",
        stream: DynamodbStreamView.NewAndOldImages,
    },
    /** Every move, in order, for replays and analytics. */
    "game-moves": {
        partitionKey: "gameId",
        sortKey: "moveNumber",
        attributes: { moveNumber: number, timestamp: number },
        globalIndexes: [
            {
                name: "byPlayer",
                partitionKeys: ["playerId"],
                sortKeys: ["timestamp"],
                projection: DynamodbProjection.KeysOnly,
            },
        ],
        stream: DynamodbStreamView.NewAndOldImages,
    },
    /** The score of every player on every board, a row a player; the index ranks them, whole or within a region. */
    leaderboard: {
        partitionKey: "leaderboardType",
        sortKey: "playerId",
        attributes: { score: number },
        globalIndexes: [
            { name: "byScore", partitionKeys: ["leaderboardType"], sortKeys: ["score", "playerId"] },
            { name: "byRegionAndScore", partitionKeys: ["leaderboardType", "region"], sortKeys: ["score"] },
        ],
    },
    /** Who is signed in, and until when. */
    "user-sessions": {
        partitionKey: "sessionId",
        attributes: { createdAt: number },
        globalIndexes: [
            {
                name: "byUser",
                partitionKeys: ["userId"],
                sortKeys: ["createdAt"],
                projection: DynamodbProjection.KeysOnly,
            },
        ],
        ttl: "expiresAt",
    },
} satisfies { [name: string]: TableDefinition };
