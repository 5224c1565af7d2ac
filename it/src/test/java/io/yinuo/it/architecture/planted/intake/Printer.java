package io.yinuo.it.architecture.planted.intake;

/** Writes where nobody looks. */
class Printer {

    void print() {
        System.out.println("here");
    }
}
