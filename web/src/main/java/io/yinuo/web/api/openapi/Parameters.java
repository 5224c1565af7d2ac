package io.yinuo.web.api.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;

/** Describes what an operation reads from path, query and header. */
final class Parameters {

    private final Schemas schemas;
    private final JsonArrayBuilder described = Json.createArrayBuilder();

    Parameters(Schemas schemas) {
        this.schemas = schemas;
    }

    JsonArrayBuilder of(Method method) {
        for (Field field : method.getDeclaringClass().getDeclaredFields()) {
            add(field, field.getGenericType());
        }
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    add(field, field.getGenericType());
                }
            } else {
                add(parameter, parameter.getParameterizedType());
            }
        }
        if (Operations.isIdempotent(method)) {
            described.add(parameter("Idempotency-Key", "header", false, String.class));
        }
        return described;
    }

    private void add(AnnotatedElement element, Type type) {
        if (element.isAnnotationPresent(PathParam.class)) {
            described.add(parameter(element.getAnnotation(PathParam.class).value(), "path", true, type));
        } else if (element.isAnnotationPresent(QueryParam.class)) {
            described.add(parameter(element.getAnnotation(QueryParam.class).value(), "query", false, type));
        }
    }

    private JsonObjectBuilder parameter(String name, String place, boolean required, Type type) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("in", place)
                .add("required", required)
                .add("schema", schemas.of(type));
    }
}
