package io.yinuo.drafting.internal;

import io.yinuo.drafting.AnswerState;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.DraftStep;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.PromisedItem;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.RequestAnswer;
import io.yinuo.suggestion.RequestView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A draft that answers two requests and makes one promise, and the people who write it. */
final class SampleDrafts {

    static final Instant NOW = Instant.parse("2023-06-01T01:00:00Z");
    static final LocalDate SIGNED_ON = LocalDate.of(2023, 6, 20);
    static final UUID OFFICER = UUID.randomUUID();
    static final UUID REVIEWER = UUID.randomUUID();
    static final UUID DIRECTOR = UUID.randomUUID();
    static final UUID SECTION = UUID.randomUUID();

    static final Block OPENING = body("您提出的建议已收悉。经研究，现答复如下：");
    static final Block HEADING = new Block(UUID.randomUUID(), BlockLevel.H1, "关于课后服务");
    static final Block SERVICE = body("2024年秋季起，全市小学开齐每周5天课后服务。");
    static final Block HOMEWORK = body("作业公示已在全部学校实行。");

    static final RequestView FIRST = new RequestView(UUID.randomUUID(), 1, "延长课后服务");
    static final RequestView SECOND = new RequestView(UUID.randomUUID(), 2, "公示作业");
    static final List<RequestView> REQUESTS = List.of(FIRST, SECOND);

    private SampleDrafts() {}

    static Block body(String text) {
        return new Block(UUID.randomUUID(), BlockLevel.BODY, text);
    }

    static Block reworded(Block block, String text) {
        return new Block(block.id(), block.level(), text);
    }

    static Heading heading() {
        return heading(ReplyOutcome.B, Disclosure.PUBLIC, null);
    }

    static Heading heading(ReplyOutcome outcome, Disclosure disclosure, String ground) {
        return new Heading(
                "对市十八届人大二次会议第198号建议的答复", "王一一代表：", outcome, disclosure, ground, "市人大代表工委", "李二", "0574-1");
    }

    static RequestAnswer answer(RequestView request, AnswerState state, Block block) {
        return new RequestAnswer(request.id(), state, "答复见正文", block.id());
    }

    static List<RequestAnswer> answers() {
        return List.of(answer(FIRST, AnswerState.PROMISED, SERVICE), answer(SECOND, AnswerState.ANSWERED, HOMEWORK));
    }

    static PromisedItem promise() {
        return promise("全市小学开齐每周5天课后服务", LocalDate.of(2024, 9, 1), DueKind.DATED);
    }

    static PromisedItem promise(String words, LocalDate dueOn, DueKind kind) {
        return PromisedItem.plain(UUID.randomUUID(), SERVICE.id(), words, SECTION, null, dueOn, kind);
    }

    static List<Block> text() {
        return List.of(OPENING, HEADING, SERVICE, HOMEWORK);
    }

    static Draft complete() {
        return new Draft(heading(), text(), answers(), List.of(promise()), List.of());
    }

    static Draft withHeading(Heading heading) {
        return new Draft(heading, text(), answers(), List.of(promise()), List.of());
    }

    static Draft withText(Block... blocks) {
        return new Draft(heading(), List.of(blocks), List.of(), List.of(), List.of());
    }

    static Draft withPromises(PromisedItem... promises) {
        return new Draft(heading(), text(), answers(), List.of(promises), List.of());
    }

    static Writing by(UUID person, DraftStep step, boolean kept) {
        return new Writing(person, NOW, step, kept);
    }

    /** A reply with its opening sentence only. */
    static Reply anOpenedReply() {
        var origin = new ReplyOrigin(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), ReplyKind.FIRST, 1);
        return new Reply(origin, withText(OPENING), by(OFFICER, DraftStep.DRAFTING, false));
    }

    static Reply aSubmittedReply() {
        var reply = anOpenedReply();
        reply.write(complete(), by(OFFICER, DraftStep.DRAFTING, true));
        reply.submit();
        return reply;
    }

    static Reply aSignedReply() {
        var reply = aSubmittedReply();
        reply.sign(DIRECTOR, SIGNED_ON);
        return reply;
    }
}
