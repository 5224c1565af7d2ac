package io.yinuo.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How records become JSON and back: absent values are said, and a field that nobody knows is refused. */
@Provider
public class JsonText implements ContextResolver<Jsonb> {

    /** Of the reference implementation, which the server brings. */
    private static final String REFUSE_UNKNOWN = "jsonb.fail-on-unknown-properties";

    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig()
            .withNullValues(true)
            .withAdapters(new AsOfText(), new DayText())
            .setProperty(REFUSE_UNKNOWN, true));

    @Override
    public Jsonb getContext(Class<?> type) {
        return JSON;
    }

    /** The same for what is written outside of a resource. */
    public static Jsonb json() {
        return JSON;
    }
}
