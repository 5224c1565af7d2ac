package io.yinuo.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.importing.ImportStatus;
import io.yinuo.importing.ImportView;
import io.yinuo.importing.Imports;
import io.yinuo.importing.LineStatus;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.importing.OldLetters;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Stage;
import io.yinuo.paper.UploadedFile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two thousand old letters come in with a progress that only grows, come in no second time, and are taken back (rules IM4, IM6). */
@Tag("full")
@Timeout(value = 30, unit = TimeUnit.MINUTES)
@ServerTest
class ImportScaleIT {

    private static final int LETTERS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final double NANOS = 1e9;

    @Inject
    private Stage stage;

    @Inject
    private Imports imports;

    @Test
    @DisplayName("IM4 IM6 两千封旧函：读取、导入、再次导入无重复、整批撤销，进度只增不减")
    void bringsTwoThousandLettersIn() {
        var zip = OldLetters.zip(10_000, LETTERS);
        var id = stage.secretary().asks(() -> imports.upload(new UploadedFile("旧函.zip", zip)));
        double reading = seconds(() -> follow(id, ImportStatus.READY));
        assertThat(view(id).count(LineStatus.READY)).isEqualTo(LETTERS);

        stage.secretary().does(() -> imports.start(id, view(id).version()));
        double recording = seconds(() -> follow(id, ImportStatus.DONE));
        assertThat(view(id).count(LineStatus.IMPORTED)).isEqualTo(LETTERS);

        var again = stage.secretary().asks(() -> imports.upload(new UploadedFile("旧函.zip", zip)));
        follow(again, ImportStatus.READY);
        assertThat(view(again).count(LineStatus.DOUBLE)).isEqualTo(LETTERS);

        stage.secretary().does(() -> imports.undo(id, view(id).version()));
        double undoing = seconds(() -> follow(id, ImportStatus.UNDONE));
        assertThat(view(id).count(LineStatus.UNDONE)).isEqualTo(LETTERS);
        System.out.printf(
                "scale: %d old letters (ZIP of %d kB) read in %.1f s, recorded in %.1f s, taken back in %.1f s%n",
                LETTERS, zip.length / 1024, reading, recording, undoing);
    }

    /** Looks on as a person does, until it gets there. */
    private void follow(UUID id, ImportStatus end) {
        List<Integer> seen = new ArrayList<>(List.of(0));
        Eventually.holds(end.name(), PATIENCE, () -> {
            var now = view(id);
            if (now.status() != end) {
                assertThat(now.percent()).isBetween(seen.get(seen.size() - 1), 100);
                seen.add(now.percent());
            }
            return now.status() == end;
        });
        assertThat(seen.stream().distinct().count()).as("steps of the progress").isGreaterThan(5);
    }

    private ImportView view(UUID id) {
        return stage.secretary().asks(() -> imports.get(id));
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOS;
    }
}
