package io.yinuo.sample.internal;

/** What somebody does at an open step, inside the transaction and as the person who may. */
interface Deed {

    void perform(Scene scene);
}
