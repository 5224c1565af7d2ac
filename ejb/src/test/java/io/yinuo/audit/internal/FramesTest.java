package io.yinuo.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.audit.Change;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FramesTest {

    private static final Actor SECRETARY = new Actor(UUID.randomUUID(), "张三", UUID.randomUUID(), List.of());
    private static final UUID CASE = UUID.randomUUID();

    private final Frames frames = new Frames();

    @Test
    void saysForWhomTheSystemActs() {
        frames.open("intake.register", SECRETARY);
        Frame proposal = frames.open("assignment.propose", Actor.system("process"));
        Frame nested = frames.open("suggestion.assigning", Actor.system("process"));

        assertThat(proposal.onBehalfOf()).isEqualTo("张三");
        assertThat(nested.onBehalfOf()).isEqualTo("张三");
    }

    @Test
    void letsAPersonActForNobodyElse() {
        frames.open("assignment.accept", SECRETARY);

        assertThat(frames.open("drafting.open", SECRETARY).onBehalfOf()).isNull();
    }

    @Test
    void namesWhoTypesInAndWhoDecided() {
        var director = new Actor(UUID.randomUUID(), "李四", UUID.randomUUID(), List.of());
        frames.open("offline.record", SECRETARY);

        Frame signature = frames.open("signoff.decide", director.typedInBy(SECRETARY));

        assertThat(signature.actor().personId()).isEqualTo(SECRETARY.personId());
        assertThat(signature.actor().name()).isEqualTo("张三");
        assertThat(signature.onBehalfOf()).isEqualTo("李四");
    }

    @Test
    void takesFromTheRefusalWhatTheCommandDidNotYetKnow() {
        var reply = UUID.randomUUID();
        Frame early = frames.open("signoff.decide", SECRETARY);
        early.refuse(new Forbidden(new Refusal.About(CASE, SECRETARY.bureauId(), reply), "TASK_NOT_YOURS"));
        Frame late = frames.open("signoff.decide", SECRETARY);
        late.about(CASE, CASE);
        late.refuse(new Forbidden(new Refusal.About(UUID.randomUUID(), SECRETARY.bureauId(), reply), "TASK_NOT_YOURS"));

        assertThat(early.subject()).isEqualTo(new Frame.Note(CASE, reply, List.of()));
        assertThat(late.subject()).isEqualTo(new Frame.Note(CASE, CASE, List.of()));
    }

    @Test
    void gathersTheNotesOfOneChainInOneEntry() {
        Frame frame = frames.open("assignment.approve", SECRETARY);
        frame.note(CASE, CASE, List.of(Change.set("a", 1)));
        frame.note(CASE, UUID.randomUUID(), List.of(Change.set("b", 2)));

        assertThat(frame.notes()).singleElement().satisfies(note -> {
            assertThat(note.subjectId()).isEqualTo(CASE);
            assertThat(note.changes()).hasSize(2);
        });
    }

    @Test
    void tellsTheOuterCommandWhatARefusedInnerOneWasAbout() {
        Frame outer = frames.open("assignment.accept", SECRETARY);
        Frame inner = frames.open("suggestion.handlingBegun", SECRETARY);
        inner.about(CASE, CASE);
        outer.adoptSubject(inner);

        assertThat(outer.subject().chainId()).isEqualTo(CASE);
    }

    @Test
    void isEmptyAgainAfterTheLastCommand() {
        Frame outer = frames.open("intake.register", SECRETARY);
        frames.open("assignment.propose", SECRETARY);

        assertThat(frames.close()).isSameAs(outer);
        assertThat(frames.close()).isNull();
    }
}
