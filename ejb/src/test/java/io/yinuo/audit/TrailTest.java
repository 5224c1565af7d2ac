package io.yinuo.audit;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.yinuo.audit.internal.Frames;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrailTest {

    @Test
    void takesNoNoteOutsideOfATrailedMethod() {
        var trail = new Trail();
        trail.frames = new Frames();

        assertThatIllegalStateException().isThrownBy(() -> trail.note(UUID.randomUUID(), null, null));
    }

    @Test
    void wantsACaseOrABureau() {
        var trail = new Trail();
        trail.frames = new Frames();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> trail.note(null, null, UUID.randomUUID(), Change.set("name", "基教科")));
    }
}
