package io.yinuo.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What an operation does, for the reader of the OpenAPI document. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Described {

    /** One sentence, in the imperative's third person. */
    String value();

    /** The type of the answer's body where the method returns a bare response; {@code Void} for none. */
    Class<?> answer() default Void.class;

    /** The status of success. */
    int status() default 200;
}
