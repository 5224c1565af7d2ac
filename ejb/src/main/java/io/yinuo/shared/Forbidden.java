package io.yinuo.shared;

/** The caller may see the thing but may not do this to it (HTTP 403). */
public class Forbidden extends Refusal {

    public Forbidden(String code, Object... parameters) {
        super(code, parameters);
    }

    /** @param about what was refused, so that it is found in the trail of its case */
    public Forbidden(About about, String code, Object... parameters) {
        super(about, code, parameters);
    }
}
