package io.yinuo.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.yinuo.shared.ClockOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationModeTest {

    private final InstallationMode sample = new InstallationMode(Map.of(InstallationMode.VARIABLE, "true"));
    private final InstallationMode real = new InstallationMode(Map.of());

    @Test
    void isNoSampleUnlessAsked() {
        assertThat(real.sample()).isFalse();
        assertThat(new InstallationMode(Map.of(InstallationMode.VARIABLE, "yes")).sample()).isFalse();
        assertThat(sample.sample()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.7", "::", "2001:db8::7"})
    void refusesSampleDataWhereOthersCouldReachIt(String address) {
        assertThatIllegalStateException()
                .isThrownBy(() -> sample.requireLoopback(address))
                .withMessageContaining(address);
        assertThatNoException().isThrownBy(() -> real.requireLoopback(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void servesSampleDataOnThisMachine(String address) {
        assertThatNoException().isThrownBy(() -> sample.requireLoopback(address));
    }

    @Test
    void setsTheClockAheadForSamplesOnly() {
        var ahead = Map.of(ClockOffset.VARIABLE, "P30D");
        var sampleAhead = Map.of(ClockOffset.VARIABLE, "P30D", InstallationMode.VARIABLE, "true");

        assertThatIllegalStateException()
                .isThrownBy(() -> new InstallationMode(ahead).requireRealTime())
                .withMessageContaining(ClockOffset.VARIABLE);
        assertThatNoException().isThrownBy(() -> new InstallationMode(sampleAhead).requireRealTime());
        assertThatNoException().isThrownBy(real::requireRealTime);
    }

    @Test
    void refusesDataThatBeganInTheOtherMode() {
        assertThatIllegalStateException().isThrownBy(() -> sample.requireSameAs(false));
        assertThatIllegalStateException().isThrownBy(() -> real.requireSameAs(true));
        assertThatNoException().isThrownBy(() -> real.requireSameAs(false));
        assertThatNoException().isThrownBy(() -> sample.requireSameAs(true));
    }

    @Test
    void foundsNoBureauWithoutPassword() {
        assertThat(FirstBureau.from(Map.of(FirstBureau.ADMIN_USER, "root"))).isEmpty();
        assertThat(FirstBureau.from(Map.of(FirstBureau.ADMIN_USER, "root", FirstBureau.ADMIN_PASSWORD, " ")))
                .isEmpty();
        assertThat(FirstBureau.from(Map.of(FirstBureau.ADMIN_USER, "root", FirstBureau.ADMIN_PASSWORD, "long-enough-1")))
                .hasValueSatisfying(first -> assertThat(first.userName()).isEqualTo("root"));
    }
}
