package io.yinuo.it.architecture.planted.intake;

/** Waits for time instead of for something. */
class Sleeper {

    void rest() throws InterruptedException {
        Thread.sleep(1);
    }
}
