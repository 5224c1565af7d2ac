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
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
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

    /** So many matters hold the whole mix; together they take as many steps as the straight way alone would. */
    private static final int SEASON = 40;

    private static final double NANOS = 1e9;

    private static final Duration SETTLING = Duration.ofMinutes(2);

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Branches branches;

    @Inject
    private Owed owed;

    @Inject
    private Consistency consistency;

    @Resource
    private ManagedExecutorService executor;

    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();

    @AfterEach
    void meetAll() throws SQLException {
        owed.meetAll();
    }

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
        assertThat(report.openCases()).isEqualTo(MATTERS - closed.get());
    }

    private void work() {
        for (int number = next.getAndIncrement(); number < MATTERS; number = next.getAndIncrement()) {
            bring(number);
        }
    }

    /** A season in its middle: most wait at the beginning, some in each later step, a few beside the straight way. */
    private void bring(int number) {
        switch (number % SEASON) {
            case 0 -> journey.toRating();
            case 1 -> journey.toNumbering();
            case 2, 3 -> journey.toSignature();
            case 4 -> journey.toSending();
            case 5 -> journey.toJointReply();
            case 6 -> branches.secondReply();
            case 7 -> {
                branches.closed();
                closed.incrementAndGet();
            }
            case 8 -> branches.extensionAsked();
            case 9 -> branches.extended();
            case 10 -> branches.suspended();
            case 11 -> journey.toCoHandling();
            case 12 -> branches.opinionGiven();
            case 13, 14, 15 -> journey.toHeadReview();
            case 16, 17, 18, 19, 20, 21, 22 -> journey.toDrafting();
            default -> journey.refer();
        }
    }

    private ConsistencyReport check() {
        return Player.ENGINE.asks(() -> consistency.check(stage.bureauId()));
    }
}
