/** The way to a provider plugin: calls of the ResourceProvider service by method name. */
export interface PluginConnection {
    call<Request, Response>(method: string, request: Request): Promise<Response>;
    /** Ends the plugin. */
    close(): void;
}
