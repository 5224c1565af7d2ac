package io.yinuo.sample.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Remembers that a part of the samples is made, so that a start that was broken off goes on where it stopped. */
@Entity
class SampleMark {

    @Id
    private String name;

    private Instant madeAt;

    protected SampleMark() {}

    SampleMark(String name, Instant madeAt) {
        this.name = name;
        this.madeAt = madeAt;
    }
}
