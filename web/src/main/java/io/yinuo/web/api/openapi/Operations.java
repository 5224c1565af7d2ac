package io.yinuo.web.api.openapi;

import io.yinuo.paper.PaperKind;
import io.yinuo.web.api.Described;
import io.yinuo.web.api.FileAlone;
import io.yinuo.web.api.FileWith;
import io.yinuo.web.api.Idempotent;
import io.yinuo.web.api.problem.Problem;
import io.yinuo.web.api.task.StepBody;
import jakarta.annotation.security.PermitAll;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Describes one method of a resource. */
final class Operations {

    private static final Map<Class<? extends Annotation>, String> VERBS =
            Map.of(GET.class, "get", POST.class, "post", PUT.class, "put", DELETE.class, "delete");

    private final Schemas schemas;
    private final Map<String, Class<?>> stepBodies;

    Operations(Schemas schemas, Map<String, Class<?>> stepBodies) {
        this.schemas = schemas;
        this.stepBodies = stepBodies;
    }

    static Optional<String> verb(Method method) {
        return VERBS.entrySet().stream()
                .filter(entry -> method.isAnnotationPresent(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** @param methods those that answer the same request, each for another type of body */
    JsonObjectBuilder describe(List<Method> methods) {
        var method = methods.get(0);
        var described = method.getAnnotation(Described.class);
        var operation = Json.createObjectBuilder()
                .add("operationId", method.getDeclaringClass().getSimpleName() + "_" + method.getName())
                .add("summary", described.value())
                .add("parameters", new Parameters(schemas).of(method))
                .add("responses", responses(method, described));
        if (method.isAnnotationPresent(PermitAll.class)) {
            operation.add("security", Json.createArrayBuilder());
        }
        var contents = methods.stream().flatMap(each -> content(each).stream()).toList();
        if (!contents.isEmpty()) {
            var content = Json.createObjectBuilder();
            contents.forEach(content::addAll);
            operation.add("requestBody", Json.createObjectBuilder().add("required", true).add("content", content));
        }
        return operation;
    }

    private Optional<JsonObjectBuilder> content(Method method) {
        var consumes = method.getAnnotation(Consumes.class);
        return switch (consumes == null ? MediaType.APPLICATION_JSON : consumes.value()[0]) {
            case MediaType.MULTIPART_FORM_DATA ->
                Optional.of(Json.createObjectBuilder().add(MediaType.MULTIPART_FORM_DATA, schema(form(method))));
            case MediaType.TEXT_PLAIN ->
                Optional.of(Json.createObjectBuilder().add(MediaType.TEXT_PLAIN, schema(schemas.of(String.class))));
            default -> body(method).map(Operations::json);
        };
    }

    /** A form with a file; that of a paper says beside it what the file is, others what the command needs. */
    private JsonObjectBuilder form(Method method) {
        var file = Json.createObjectBuilder().add("type", "string").add("format", "binary");
        var parts = Json.createObjectBuilder().add("file", file);
        var required = Json.createArrayBuilder().add("file");
        if (method.isAnnotationPresent(FileWith.class)) {
            parts.add("form", schemas.of(method.getAnnotation(FileWith.class).value()));
            required.add("form");
        } else if (!method.isAnnotationPresent(FileAlone.class)) {
            parts.add("kind", schemas.of(PaperKind.class));
            required.add("kind");
        }
        return Json.createObjectBuilder().add("type", "object").add("required", required).add("properties", parts);
    }

    private Optional<JsonObjectBuilder> body(Method method) {
        if (method.isAnnotationPresent(StepBody.class)) {
            return Optional.of(oneOfTheSteps());
        }
        return Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getAnnotations().length == 0)
                .map(Parameter::getParameterizedType)
                .map(schemas::of)
                .findFirst();
    }

    private JsonObjectBuilder oneOfTheSteps() {
        var choices = Json.createArrayBuilder();
        stepBodies.values().stream().distinct().forEach(body -> choices.add(schemas.of(body)));
        var byElement = new StringBuilder("By the element of the step: ");
        stepBodies.forEach((element, body) ->
                byElement.append(element).append(" takes ").append(Schemas.name(body)).append("; "));
        return Json.createObjectBuilder().add("oneOf", choices).add("description", byElement.toString().strip());
    }

    private JsonObjectBuilder responses(Method method, Described described) {
        var success = Json.createObjectBuilder().add("description", described.status() == 204 ? "Done" : "The answer");
        Type answer = method.getReturnType() == Response.class ? described.answer() : method.getGenericReturnType();
        var produces = method.getAnnotation(Produces.class);
        if (produces != null && produces.value()[0].equals(MediaType.WILDCARD)) {
            var file = Json.createObjectBuilder().add("type", "string").add("format", "binary");
            success.add("content", Json.createObjectBuilder().add(MediaType.WILDCARD, schema(file)));
        } else if (described.status() != 204 && answer != Void.class) {
            success.add("content", json(schemas.of(answer)));
        }
        var problem = Json.createObjectBuilder()
                .add("description", "A problem, with a sentence for a person")
                .add("content", Json.createObjectBuilder().add(Problem.MEDIA_TYPE, schema(schemas.of(Problem.class))));
        return Json.createObjectBuilder()
                .add(String.valueOf(described.status()), success)
                .add("default", problem);
    }

    /** Whether the method may be sent again under a key. */
    static boolean isIdempotent(Method method) {
        return method.isAnnotationPresent(Idempotent.class);
    }

    private static JsonObjectBuilder json(JsonObjectBuilder schema) {
        return Json.createObjectBuilder().add("application/json", schema(schema));
    }

    private static JsonObjectBuilder schema(JsonObjectBuilder schema) {
        return Json.createObjectBuilder().add("schema", schema);
    }
}
