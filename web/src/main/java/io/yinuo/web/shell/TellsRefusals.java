package io.yinuo.web.shell;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An action of a page whose refusal is told to the person on the same page, with everything typed still there.
 *
 * <p>Put it on actions, not on loading: what cannot be loaded belongs to the error pages.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface TellsRefusals {}
