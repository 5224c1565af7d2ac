package io.yinuo.notification.internal;

import io.yinuo.notification.SendingFailure;

/** A parcel that was not taken over there. */
class Undelivered extends Exception {

    private static final long serialVersionUID = 1L;

    private final SendingFailure failure;
    private final String detail;

    Undelivered(SendingFailure failure, Throwable cause) {
        super(failure.name(), cause);
        this.failure = failure;
        detail = cause.getClass().getName();
    }

    Undelivered(SendingFailure failure, String detail) {
        super(failure.name());
        this.failure = failure;
        this.detail = detail;
    }

    SendingFailure failure() {
        return failure;
    }

    /** More for the server's log: not the words of a cause, in which the receiver's address may stand. */
    String detail() {
        return detail;
    }
}
