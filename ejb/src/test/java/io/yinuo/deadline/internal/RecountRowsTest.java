package io.yinuo.deadline.internal;

import static io.yinuo.shared.PlantedRows.quoted;
import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.deadline.PastMove;
import io.yinuo.shared.PlantedRows;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("T8 期限每次变动按先后留着")
class RecountRowsTest {

    private final UUID deadline = UUID.randomUUID();
    private PlantedRows rows;

    @BeforeEach
    void makeTheSchema() throws SQLException {
        rows = new PlantedRows("moves");
    }

    @AfterEach
    void dropIt() {
        rows.close();
    }

    @Test
    @DisplayName("同一天的多次变动也按先后")
    void readsTheMovesOfADayInTheirOrder() {
        move(deadline, "2026-05-08", "一");
        move(UUID.randomUUID(), "2026-05-08", "别的期限");
        var ofOneDay = List.of("二", "三", "四", "五", "六", "七");
        ofOneDay.forEach(reason -> move(deadline, "2026-05-09", reason));

        assertThat(moves()).extracting(PastMove::reference).containsExactly("一", "二", "三", "四", "五", "六", "七");
    }

    @Test
    @DisplayName("不再有的期限，变动不留")
    void forgetsWithTheDeadline() {
        move(deadline, "2026-05-08", "一");
        assertThat(ask(found -> {
                    found.forgetMovesOf(deadline);
                    return found.movesOf(deadline);
                }))
                .isEmpty();
    }

    private void move(UUID of, String on, String reason) {
        rows.add("deadline_move", "deadline_id", quoted(of), "moved_on", "date '" + on + "'", "cause", "'COMPLEX'",
                "reference", quoted(reason), "position", "default");
    }

    private List<PastMove> moves() {
        return ask(found -> found.movesOf(deadline));
    }

    private List<PastMove> ask(Function<RecountRows, List<PastMove>> question) {
        return rows.ask(
                entities -> {
                    var found = new RecountRows();
                    found.entities = entities;
                    return question.apply(found);
                },
                "deadline.internal.DeadlineMove");
    }
}
