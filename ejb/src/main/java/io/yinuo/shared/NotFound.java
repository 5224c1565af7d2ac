package io.yinuo.shared;

/** The thing is not there, or the caller may not know that it is (HTTP 404). */
public class NotFound extends Refusal {

    public NotFound(String code, Object... parameters) {
        super(code, parameters);
    }
}
