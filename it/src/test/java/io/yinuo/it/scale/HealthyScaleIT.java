package io.yinuo.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.consistency.Consistency;
import io.yinuo.consistency.ConsistencyReport;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Eventually;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Of many matters that people have brought through the engine to wherever they stand, the check finds none apart.
 *
 * <p>Broken ones are found one by one in {@code ConsistencyIT}. How many matters there are is told by the environment
 * variable {@value #VARIABLE}.
 */
@Tag("full")
@ServerTest
class HealthyScaleIT {

    private static final String VARIABLE = "YINUO_IT_MATTERS";
    private static final int MATTERS = Integer.parseInt(System.getenv().getOrDefault(VARIABLE, "1000"));
    private static final int PEOPLE_AT_ONCE = 2;
    private static final double NANOS = 1e9;

    private static final Duration SETTLING = Duration.ofMinutes(2);

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Consistency consistency;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicInteger next = new AtomicInteger();

    @Test
    @DisplayName("成千件经流程办到各个环节：运行检查一个问题都没有")
    void findsNothingAmongThousandsMadeThroughTheEngine() {
        long begin = System.nanoTime();
        var people = Stream.generate(() -> CompletableFuture.runAsync(this::work, executor)).limit(PEOPLE_AT_ONCE).toList();
        people.forEach(CompletableFuture::join);
        long made = System.nanoTime();

        Eventually.holds("a bureau without findings", SETTLING, () -> check().whole());
        long checking = System.nanoTime();
        var report = check();
        var took = Duration.ofNanos(System.nanoTime() - checking);

        System.out.printf(
                "scale, check: %d matters through the engine in %.0f s, checked in %.1f s, %d findings%n",
                MATTERS, (made - begin) / NANOS, took.toNanos() / NANOS, report.findings().size());
        assertThat(report.findings()).isEmpty();
        assertThat(report.openCases()).isEqualTo(MATTERS);
    }

    private void work() {
        for (int number = next.getAndIncrement(); number < MATTERS; number = next.getAndIncrement()) {
            bring(number);
        }
    }

    /** A season in its middle: most wait at the beginning, some in each later step. */
    private void bring(int number) {
        switch (number % 20) {
            case 0 -> journey.toRating();
            case 1 -> journey.toNumbering();
            case 2 -> journey.toSignature();
            case 3 -> journey.toSending();
            case 4, 5 -> journey.toHeadReview();
            case 6, 7, 8, 9, 10, 11 -> journey.toDrafting();
            default -> journey.refer();
        }
    }

    private ConsistencyReport check() {
        return Player.ENGINE.asks(() -> consistency.check(stage.bureauId()));
    }
}
