package io.yinuo.it.architecture.planted.intake;

/** Says nothing about what went wrong. */
class ThrowsAnything {

    void refuse() {
        throw new RuntimeException("no");
    }
}
