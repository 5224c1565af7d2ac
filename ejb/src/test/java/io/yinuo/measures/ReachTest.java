package io.yinuo.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReachTest {

    @Test
    void holdsItsPartsAndTheirs() {
        assertThat(Reach.GRADES_1_2.within(Reach.COMPULSORY)).isTrue();
        assertThat(Reach.PRIMARY.within(Reach.GRADES_1_2)).isFalse();
        assertThat(Reach.SENIOR.within(Reach.COMPULSORY)).isFalse();
    }

    @Test
    void meetsWhatItHoldsAndWhatHoldsIt() {
        assertThat(Reach.COMPULSORY.meets(Reach.JUNIOR)).isTrue();
        assertThat(Reach.JUNIOR.meets(Reach.COMPULSORY)).isTrue();
        assertThat(Reach.JUNIOR.meets(Reach.PRIMARY)).isFalse();
    }
}
