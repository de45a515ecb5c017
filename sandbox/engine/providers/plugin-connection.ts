/** The way to a provider plugin: calls of the ResourceProvider service by method name. */
export interface PluginConnection {
    call<Request, Response>(method: string, request: Request): Promise<Response>;
    /** Begins, without haste, what the first calls would otherwise wait for. */
    prepare?(): void;
    /** Ends the plugin. */
    close(): void;
}
