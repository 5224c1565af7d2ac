package io.yinuo.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An operation whose form has a part {@code file} and beside it a part {@code form} with JSON. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FileWith {

    /** What the JSON says. */
    Class<?> value();
}
