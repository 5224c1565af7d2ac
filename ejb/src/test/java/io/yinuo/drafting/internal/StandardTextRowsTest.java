package io.yinuo.drafting.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.SaveStandardText;
import io.yinuo.drafting.StandardPassage;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The kept texts and their tables, without a server. */
class StandardTextRowsTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final List<StandardPassage> LETTER = List.of(
            new StandardPassage(BlockLevel.H1, "已做的工作"),
            new StandardPassage(BlockLevel.BODY, "{填写：做了什么}"),
            new StandardPassage(BlockLevel.BODY, "感谢您的关心。"));

    private SessionFactory sessions;

    @BeforeEach
    void createTables() {
        var url = "jdbc:h2:mem:texts-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration").load().migrate();
        sessions = new Configuration()
                .addAnnotatedClass(StandardTextRow.class)
                .setProperty(AvailableSettings.JAKARTA_JDBC_URL, url)
                .setProperty(AvailableSettings.JAKARTA_JDBC_USER, "sa")
                .setProperty(AvailableSettings.PHYSICAL_NAMING_STRATEGY, CamelCaseToUnderscoresNamingStrategy.class.getName())
                .buildSessionFactory();
        with(rows -> {
            rows.entities.createNativeQuery("set referential_integrity false").executeUpdate();
            return null;
        });
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    @Test
    @DisplayName("KT1 改写后逐段读回，范文在前；名称在局内不重复，别的局看不到")
    void keepsTextsOfABureau() {
        var line = kept(command(StandardTextKind.LINE, "致谢", List.of(LETTER.get(2))));
        var template = kept(command(StandardTextKind.TEMPLATE, "答复", LETTER));
        with(rows -> {
            rows.get(BUREAU, line).write(command(StandardTextKind.LINE, "致谢", List.of(LETTER.get(1))), SampleDrafts.REVIEWER, SampleDrafts.NOW);
            return null;
        });

        List<StandardPassage> read = with(rows -> rows.get(BUREAU, template).passages());
        assertThat(read).isEqualTo(LETTER);
        with(rows -> {
            assertThat(rows.of(BUREAU)).extracting(StandardTextRow::id).containsExactly(template, line);
            assertThat(rows.get(BUREAU, template).passages()).isEqualTo(LETTER);
            assertThat(rows.get(BUREAU, line).passages()).containsExactly(LETTER.get(1));
            assertThat(rows.get(BUREAU, line).version()).isEqualTo(1);
            assertThat(rows.get(BUREAU, line).isFor(MatterKind.SUGGESTION)).isFalse();
            assertThat(rows.of(UUID.randomUUID())).isEmpty();
            rows.requireRoom(BUREAU, line, " 致谢 ", 2);
            rows.requireRoom(BUREAU, null, "新的", 3);
            assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> rows.requireRoom(BUREAU, null, "致谢 ", 9));
            assertThatExceptionOfType(StateConflict.class).isThrownBy(() -> rows.requireRoom(BUREAU, null, "新的", 2));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rows.get(UUID.randomUUID(), line));
            return null;
        });
    }

    @Test
    @DisplayName("X2 过期的才读出来；可用的文本里也有的话不算")
    void findsWordsOutOfTheirTime() {
        var words = new StandardPassage(BlockLevel.BODY, "按照三年行动计划推进各项工作。");
        kept(command(StandardTextKind.LINE, "计划", List.of(words)));
        assertThat(found(LocalDate.of(2026, 12, 31), words)).isEqualTo(1);
        assertThat(found(LocalDate.of(2027, 1, 1), words)).isZero();
        assertThat(found(LocalDate.of(2027, 12, 31), words)).isZero();
        assertThat(found(LocalDate.of(2028, 1, 1), words)).isEqualTo(1);

        kept(new SaveStandardText(StandardTextKind.TEMPLATE, "新的", null, null, null, null, List.of(LETTER.get(0), words)));
        assertThat(found(LocalDate.of(2028, 1, 1), words)).isZero();
    }

    private long found(LocalDate day, StandardPassage words) {
        var text = List.of(new Block(UUID.randomUUID(), BlockLevel.BODY, words.text()));
        return with(rows -> rows.outOfTime(BUREAU, day).stream().flatMap(each -> each.in(text)).count());
    }

    private UUID kept(SaveStandardText command) {
        return with(rows -> {
            var row = new StandardTextRow(BUREAU, command, SampleDrafts.OFFICER, SampleDrafts.NOW);
            rows.add(row);
            return row.id();
        });
    }

    private static SaveStandardText command(StandardTextKind kind, String name, List<StandardPassage> passages) {
        return new SaveStandardText(
                kind, name, MatterKind.CPPCC_PROPOSAL, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), "局办公室", passages);
    }

    private <T> T with(Function<StandardTextRows, T> work) {
        return sessions.fromTransaction((Session session) -> {
            var rows = new StandardTextRows();
            rows.entities = session;
            return work.apply(rows);
        });
    }
}
