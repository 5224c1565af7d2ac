package io.yinuo.it.architecture.planted.web;

import io.yinuo.web.api.Idempotent;

/** Breaks: what is answered again as it was is a Response or nothing. */
public class AnswersARecord {

    @Idempotent
    public String answer() {
        return "";
    }
}
