import type { Resource } from "../../frame/resource";

const openSource = ["aurora-mysql", "aurora-postgresql", "mysql", "postgres"];
const withIamAuthentication = [...openSource, "mariadb"];

/** Whether the database's engine is one that cannot check IAM tokens; a replica says no engine and has its source's. */
export function lacksIamAuthentication(database: Resource): boolean {
    const engine = database.text("engine");
    return engine !== undefined && !withIamAuthentication.includes(engine);
}

/** Whether the database's engine is one that AWS sells no Extended Support for. */
export function hasNoExtendedSupport(database: Resource): boolean {
    const engine = database.text("engine");
    return engine !== undefined && !openSource.includes(engine);
}
