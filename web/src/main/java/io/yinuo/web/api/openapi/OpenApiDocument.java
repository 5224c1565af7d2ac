package io.yinuo.web.api.openapi;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts the document together: paths from the resources, schemas from the records that they take and give. */
final class OpenApiDocument {

    private final Schemas schemas = new Schemas();
    private final Operations operations;

    /** @param stepBodies which body ends which element */
    OpenApiDocument(Map<String, Class<?>> stepBodies) {
        operations = new Operations(schemas, stepBodies);
    }

    JsonObject of(List<Class<?>> resources) {
        var paths = paths(resources);
        return Json.createObjectBuilder()
                .add("openapi", "3.0.3")
                .add("info", Json.createObjectBuilder().add("title", "Yinuo 一诺").add("version", "1.0"))
                .add("servers", Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", "/api")))
                .add("security", Json.createArrayBuilder().add(emptyRequirement("basic")))
                .add("paths", paths)
                .add(
                        "components",
                        Json.createObjectBuilder()
                                .add("securitySchemes", Json.createObjectBuilder().add("basic", basic()))
                                .add("schemas", schemas.all()))
                .build();
    }

    private JsonObjectBuilder paths(List<Class<?>> resources) {
        var byPath = new TreeMap<String, JsonObjectBuilder>();
        for (Class<?> resource : resources) {
            String root = resource.getAnnotation(Path.class).value();
            var requests = Arrays.stream(resource.getDeclaredMethods())
                    .filter(method -> Operations.verb(method).isPresent())
                    .sorted(Comparator.comparing(Method::getName))
                    .collect(Collectors.groupingBy(method -> request(root, method), TreeMap::new, Collectors.toList()));
            requests.forEach((request, methods) -> byPath.computeIfAbsent(
                            path(root, methods.get(0)), path -> Json.createObjectBuilder())
                    .add(Operations.verb(methods.get(0)).orElseThrow(), operations.describe(methods)));
        }
        var paths = Json.createObjectBuilder();
        byPath.forEach(paths::add);
        return paths;
    }

    private static String request(String root, Method method) {
        return path(root, method) + " " + Operations.verb(method).orElseThrow();
    }

    private static String path(String root, Method method) {
        var own = method.getAnnotation(Path.class);
        return own == null ? root : root + own.value();
    }

    private static JsonObjectBuilder emptyRequirement(String scheme) {
        return Json.createObjectBuilder().add(scheme, Json.createArrayBuilder());
    }

    private static JsonObjectBuilder basic() {
        return Json.createObjectBuilder().add("type", "http").add("scheme", "basic");
    }
}
