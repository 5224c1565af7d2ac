package io.yinuo.web.api;

import jakarta.json.Json;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;

/**
 * Refuses a body that is no more than {@code null} where a command is wanted, or where an entry of its lists is, and one that
 * is nested deeper than any command: the parser breaks on it without saying that the words are at fault.
 */
@Provider
public class BodyThere implements ReaderInterceptor {

    private static final int DEEPEST = 32;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            byte[] sent = context.getInputStream().readAllBytes();
            if (isUnfit(new ByteArrayInputStream(sent))) {
                throw new BadRequestException();
            }
            context.setInputStream(new ByteArrayInputStream(sent));
        }
        var body = context.proceed();
        if (body == null) {
            throw new BadRequestException();
        }
        return body;
    }

    private static boolean isUnfit(InputStream json) {
        var open = new ArrayDeque<Event>();
        try (JsonParser parser = Json.createParser(json)) {
            while (parser.hasNext()) {
                var event = parser.next();
                switch (event) {
                    case START_ARRAY, START_OBJECT -> open.push(event);
                    case END_ARRAY, END_OBJECT -> open.pop();
                    case VALUE_NULL -> {
                        if (open.peek() == Event.START_ARRAY) {
                            return true;
                        }
                    }
                    default -> { /* neither opens nor closes anything */ }
                }
                if (open.size() > DEEPEST) {
                    return true;
                }
            }
        }
        return false;
    }
}
