package io.yinuo.it.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.delivery.RecallReply;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.RecallKind;
import io.yinuo.drafting.ReplyView;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Stage;
import io.yinuo.publication.PublicCopy;
import io.yinuo.publication.PublicationStatus;
import io.yinuo.publication.PublicationView;
import io.yinuo.publication.Publications;
import io.yinuo.publication.PublishReply;
import io.yinuo.publication.WithholdReply;
import io.yinuo.publication.WithholdingGround;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StaleVersion;
import io.yinuo.shared.StateConflict;
import io.yinuo.shared.WorkClock;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was decided on disclosure is carried out after the delivery. */
@ServerTest
class PublicationIT {

    private static final String URL = "https://www.example.gov.cn/reply/1.html";

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private Publications publications;

    @Inject
    private Recalls recalls;

    @Inject
    private Drafting drafting;

    @Inject
    private WorkClock clock;

    @Test
    @DisplayName("PB1 PB5 公开文本隐去指定内容，本局代表都能读到，读不到原件的别的内容")
    void letsEveryDeputyOfTheBureauReadTheMaskedCopy() {
        var reply = journey.reply(journey.toRating());
        var deputy = stage.deputy().name();
        var id = publish(reply, List.of("小学", deputy));

        var copy = stage.coSigner().asks(() -> publications.copy(id));

        assertThat(copy.blocks()).isNotEmpty().noneMatch(block -> block.text().contains("小学"));
        assertThat(reply.mainRecipient()).contains(deputy);
        assertThat(copy.mainRecipient()).contains("［已隐去］").doesNotContain(deputy);
        assertThat(copy.title()).isEqualTo(reply.title());
        assertThat(copy.url()).isEqualTo(URL);
        assertThat(stage.deputy().asks(() -> publications.published(100)))
                .extracting(PublicCopy::id)
                .contains(id);
        assertThat(decisions(reply.id())).singleElement().satisfies(decision -> assertThat(decision.masked()).isGreaterThan(1));
    }

    @Test
    @DisplayName("PB2 没有通读确认、页面过期、重复办理都不能公开；代表和科室不能办理公开")
    void refusesWhatWasNotReadAndWhoeverIsNotTheOffice() {
        var reply = journey.reply(journey.toRating());

        assertThatThrownBy(() -> publish(new PublishReply(reply.id(), reply.version(), URL, clock.today(), null, false)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> publish(new PublishReply(reply.id(), reply.version() - 1, URL, clock.today(), null, true)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> stage.officer().asks(() -> publications.open(reply.id())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> stage.deputy().asks(() -> publications.ofReply(reply.id())))
                .isInstanceOf(EJBAccessException.class);
        publish(reply, List.of());
        assertThatThrownBy(() -> publish(reply, List.of()))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("DISCLOSURE_SETTLED");
    }

    @Test
    @DisplayName("PB1 要隐去的文字在答复中找不到的，不能公开")
    void refusesToHideWordsThatStandNowhere() {
        var reply = journey.reply(journey.toRating());

        assertThatThrownBy(() -> publish(reply, List.of("小学", "查无此语")))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.errors())
                        .singleElement()
                        .satisfies(error -> {
                            assertThat(error.code()).isEqualTo("MASK_UNFOUND");
                            assertThat(error.parameters()).containsExactly("查无此语");
                        }));
        assertThat(decisions(reply.id())).isEmpty();
    }

    @Test
    @DisplayName("PB6 应公开的答复自送达起计公开期限，公开或者写明不公开即完成")
    void owesThePublicationFromTheDeliveryOn() {
        var id = journey.toRating();
        var reply = journey.reply(id);

        assertThat(journey.deadline(id, DeadlineKind.PUBLICATION)).satisfies(day -> {
            assertThat(day.subjectId()).isEqualTo(reply.id());
            assertThat(day.startsOn()).isEqualTo(clock.today());
            assertThat(day.metOn()).isNull();
        });
        publish(reply, List.of());
        assertThat(journey.deadline(id, DeadlineKind.PUBLICATION).metOn()).isEqualTo(clock.today());
    }

    @Test
    @DisplayName("PB3 不公开的写明理由")
    void keepsTheGroundForWithholding() {
        var reply = journey.reply(journey.toRating());

        stage.reviewer().does(() -> publications.withhold(
                new WithholdReply(reply.id(), reply.version(), WithholdingGround.PRIVACY, "涉及个别学生")));

        assertThat(decisions(reply.id())).singleElement().satisfies(decision -> {
            assertThat(decision.status()).isEqualTo(PublicationStatus.WITHHELD);
            assertThat(decision.ground()).isEqualTo(WithholdingGround.PRIVACY);
            assertThat(decision.decidedBy()).isEqualTo(stage.reviewer().name());
        });
    }

    @Test
    @DisplayName("PB4 答复收回时公开文本随之撤下，代表不再读到")
    void takesTheCopyDownWhenTheReplyIsRecalled() {
        var reply = journey.reply(journey.toRating());
        var id = publish(reply, List.of());

        stage.secretary().does(() ->
                recalls.recall(new RecallReply(reply.id(), reply.version(), RecallKind.RECALLED, "数字有误")));

        assertThat(decisions(reply.id())).extracting(PublicationView::status).containsExactly(PublicationStatus.TAKEN_DOWN);
        assertThatThrownBy(() -> stage.deputy().asks(() -> publications.copy(id))).isInstanceOf(NotFound.class);
        var recalled = stage.secretary().asks(() -> drafting.reply(reply.id()));
        assertThatThrownBy(() -> publish(recalled, List.of()))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("REPLY_RECALLED_UNPUBLISHED");
    }

    @Test
    @DisplayName("PB4 撤下公开文本要写原因，撤下后可以另行公开")
    void isPublishedAnewAfterItWasTakenDown() {
        var reply = journey.reply(journey.toRating());
        var id = publish(reply, List.of());

        assertThatThrownBy(() -> stage.secretary().does(() -> publications.takeDown(id, " ")))
                .isInstanceOf(InvalidInput.class);
        stage.secretary().does(() -> publications.takeDown(id, "还有个人信息未隐去"));
        publish(reply, List.of("小学"));

        assertThat(decisions(reply.id()))
                .extracting(PublicationView::status)
                .containsExactly(PublicationStatus.TAKEN_DOWN, PublicationStatus.PUBLISHED);
    }

    private List<PublicationView> decisions(UUID replyId) {
        return stage.secretary().asks(() -> publications.ofReply(replyId));
    }

    private UUID publish(ReplyView reply, List<String> alsoMasked) {
        return publish(new PublishReply(reply.id(), reply.version(), URL, clock.today(), alsoMasked, true));
    }

    private UUID publish(PublishReply command) {
        return stage.secretary().asks(() -> publications.publish(command));
    }
}
