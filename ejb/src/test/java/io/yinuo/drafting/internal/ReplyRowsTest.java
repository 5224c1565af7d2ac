package io.yinuo.drafting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.DraftStep;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.RequestAnswer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The aggregate and its tables, without a server. */
class ReplyRowsTest {

    private static final Instant NOW = Instant.parse("2023-06-01T01:00:00Z");
    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID REPLY = UUID.randomUUID();
    private static final Block PARAGRAPH = new Block(UUID.randomUUID(), BlockLevel.BODY, "明年开齐课后服务。");

    private SessionFactory sessions;

    @BeforeEach
    void createTables() {
        var url = "jdbc:h2:mem:reply-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "sa", "").locations("classpath:db/migration").load().migrate();
        sessions = new Configuration()
                .addAnnotatedClass(Reply.class)
                .addAnnotatedClass(DraftVersion.class)
                .setProperty(AvailableSettings.JAKARTA_JDBC_URL, url)
                .setProperty(AvailableSettings.JAKARTA_JDBC_USER, "sa")
                .setProperty(AvailableSettings.PHYSICAL_NAMING_STRATEGY, CamelCaseToUnderscoresNamingStrategy.class.getName())
                .buildSessionFactory();
        inTransaction(session -> {
            session.createNativeMutationQuery("set referential_integrity false").executeUpdate();
            return null;
        });
    }

    @AfterEach
    void close() {
        sessions.close();
    }

    @Test
    @DisplayName("改动段落、诉求答复和承诺都算答复的改动")
    void countsEveryWritingAsAChangeOfTheReply() {
        inTransaction(session -> {
            session.persist(aReply());
            return null;
        });
        int opened = inTransaction(session -> session.find(Reply.class, REPLY).version());

        int written = write(draft(PARAGRAPH.text()), false);
        int rewritten = write(draft(PARAGRAPH.text() + "后年再看。"), false);

        assertThat(written).isEqualTo(opened + 1);
        assertThat(rewritten).isEqualTo(written + 1);
    }

    @Test
    void readsBackWhatWasWrittenAndFrozen() {
        var content = draft(PARAGRAPH.text());
        inTransaction(session -> {
            var reply = aReply();
            session.persist(reply);
            reply.write(content, new Writing(OFFICER, NOW, DraftStep.DRAFTING, true));
            reply.submit();
            reply.sign(UUID.randomUUID(), LocalDate.of(2023, 6, 20));
            reply.freeze(new Dispatch("慈教建〔2023〕10号", "慈溪市教育局", "赵三", null, "text", "f".repeat(64)));
            return null;
        });

        inTransaction(session -> {
            var reply = session.find(Reply.class, REPLY);
            assertThat(reply.draft()).isEqualTo(content);
            assertThat(reply.status()).isEqualTo(ReplyStatus.NUMBERED);
            assertThat(reply.signature().signedOn()).isEqualTo(LocalDate.of(2023, 6, 20));
            assertThat(reply.dispatch().documentNumber()).isEqualTo("慈教建〔2023〕10号");
            assertThat(reply.dispatch().organ()).isEqualTo("慈溪市教育局");
            assertThat(reply.latest().heading()).isEqualTo(content.heading());
            return null;
        });
    }

    @Test
    @DisplayName("C1 只放了段落的诉求也随这一稿存下")
    void keepsAnAnswerThatHasOnlyItsParagraph() {
        var placed = new RequestAnswer(UUID.randomUUID(), null, "", PARAGRAPH.id());
        inTransaction(session -> {
            session.persist(aReply());
            return null;
        });
        write(new Draft(heading(), List.of(PARAGRAPH), List.of(placed), List.of(), List.of()), true);
        write(draft(PARAGRAPH.text()), true);

        inTransaction(session -> {
            var reply = session.find(Reply.class, REPLY);
            assertThat(reply.textVersion(1).answers()).containsExactly(placed);
            assertThat(reply.answers()).singleElement().extracting(RequestAnswer::state).isEqualTo(AnswerState.PROMISED);
            return null;
        });
    }

    @Test
    void keepsPromisesApartWhenTheirOrderChanges() {
        var first = promise();
        var second = promise();
        inTransaction(session -> {
            session.persist(aReply());
            return null;
        });
        write(draft(first, second), true);
        write(draft(second, first), true);

        List<PromisedItem> read = inTransaction(session -> session.find(Reply.class, REPLY).promises());

        assertThat(read).containsExactly(second, first);
    }

    private int write(Draft content, boolean kept) {
        inTransaction(session -> {
            session.find(Reply.class, REPLY).write(content, new Writing(OFFICER, NOW, DraftStep.DRAFTING, kept));
            return null;
        });
        return inTransaction(session -> session.find(Reply.class, REPLY).version());
    }

    private static Reply aReply() {
        var origin = new ReplyOrigin(REPLY, UUID.randomUUID(), UUID.randomUUID(), ReplyKind.FIRST, 1);
        return new Reply(origin, draft("现答复如下："), new Writing(OFFICER, NOW, DraftStep.DRAFTING, false));
    }

    private static Draft draft(String text) {
        var answer = new RequestAnswer(UUID.randomUUID(), AnswerState.PROMISED, "明年开齐", PARAGRAPH.id());
        var block = new Block(PARAGRAPH.id(), PARAGRAPH.level(), text);
        return new Draft(heading(), List.of(block), List.of(answer), List.of(promise()), List.of());
    }

    private static Draft draft(PromisedItem... promises) {
        return new Draft(heading(), List.of(PARAGRAPH), List.of(), List.of(promises), List.of());
    }

    private static Heading heading() {
        return new Heading(
                "对第198号建议的答复", "袁晶晶代表：", ReplyOutcome.B, Disclosure.PUBLIC, null, "市人大代表工委", "王一", "0574");
    }

    private static PromisedItem promise() {
        return PromisedItem.plain(
                UUID.randomUUID(), PARAGRAPH.id(), "明年开齐课后服务", UUID.randomUUID(), null, LocalDate.of(2024, 9, 1),
                DueKind.DATED);
    }

    private <T> T inTransaction(Function<org.hibernate.Session, T> work) {
        return sessions.fromTransaction(work);
    }
}
