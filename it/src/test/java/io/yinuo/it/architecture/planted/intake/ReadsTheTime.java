package io.yinuo.it.architecture.planted.intake;

import java.time.LocalDate;

/** Cannot be tested for another day. */
class ReadsTheTime {

    LocalDate today() {
        return LocalDate.now();
    }
}
