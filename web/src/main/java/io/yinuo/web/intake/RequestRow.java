package io.yinuo.web.intake;

import java.io.Serializable;

/** One request as typed (诉求). */
public class RequestRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
