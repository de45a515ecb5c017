"use strict";

/**
 * Stands for a library until something of it is used that `known` does not hold. As an ES module it is taken as it is, not copied member by member.
 */
exports.lazily = (loadLibrary, known = {}) => {
    let library;
    const loaded = () => (library ??= loadLibrary());
    const isDefault = (key) => key === "default" && !loaded().__esModule;
    const get = (key) => {
        if (library === undefined && Object.hasOwn(known, key)) return known[key];
        return key === "__esModule" || (isDefault(key) ? loaded() : loaded()[key]);
    };
    return new Proxy(
        {},
        {
            get: (_, key) => get(key),
            set: (_, key, value) => Reflect.set(loaded(), key, value),
            has: (_, key) => key in loaded(),
            ownKeys: () => Reflect.ownKeys(loaded()),
            // The language wants the members of a stand-in configurable.
            getOwnPropertyDescriptor: (_, key) => {
                const descriptor = Reflect.getOwnPropertyDescriptor(loaded(), key);
                return descriptor && { ...descriptor, configurable: true };
            },
        },
    );
};
