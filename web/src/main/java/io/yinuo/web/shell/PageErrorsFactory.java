package io.yinuo.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link PageErrors} in front of the container's handler. */
public class PageErrorsFactory extends ExceptionHandlerFactory {

    public PageErrorsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new PageErrors(getWrapped().getExceptionHandler());
    }
}
