package io.yinuo.reader;

import java.io.IOException;

/** The file asks for a password. */
class ProtectedFile extends IOException {

    private static final long serialVersionUID = 1L;

    ProtectedFile(Throwable cause) {
        super(cause);
    }
}
