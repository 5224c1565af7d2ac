package io.yinuo.it.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.audit.Change;
import io.yinuo.audit.TrailEntry;
import io.yinuo.audit.TrailReader;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Messages;
import io.yinuo.it.stage.Stage;
import io.yinuo.notification.News;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.Notifications;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.register.DeputyCaseLine;
import io.yinuo.register.DeputyCases;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Submitters are told that a letter has reached them. */
@ServerTest
class DeliveryNewsIT {

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private DeputyCases deputyCases;

    @Inject
    private Notifications notifications;

    @Inject
    private Messages messages;

    @Inject
    private TrailReader trail;

    @Test
    @DisplayName("T18 答复送到谁就告知谁，各一条；打开此件以后不再是新的，仍等评价")
    void tellsWhomTheLetterHasReached() {
        var id = journey.toDelivery();
        assertThat(messages.news(stage.deputy(), id)).isEmpty();
        journey.deliver(id, UserTasks.DELIVER_REPLY, List.of(journey.suggestion(id).leadSubmitter()));

        assertThat(messages.news(stage.deputy(), id)).containsExactly(News.REPLY_DELIVERED);
        assertThat(messages.news(stage.coSigner(), id)).isEmpty();
        var owed = journey.suggestion(id).submitters().stream().filter(each -> !each.lead()).toList();
        journey.deliver(id, UserTasks.DELIVER_REPLY, owed);
        assertThat(messages.news(stage.deputy(), id)).containsExactly(News.REPLY_DELIVERED);
        assertThat(messages.news(stage.coSigner(), id)).containsExactly(News.REPLY_DELIVERED);

        stage.deputy().does(() -> notifications.read(id));
        assertThat(messages.news(stage.deputy(), id)).isEmpty();
        assertThat(stage.deputy().asks(() -> deputyCases.mine()))
                .filteredOn(line -> line.id().equals(id))
                .singleElement()
                .matches(DeputyCaseLine::waitsForRating);
        assertThat(stage.secretary().asks(() -> trail.ofCase(id)))
                .flatExtracting(TrailEntry::changes)
                .extracting(Change::field)
                .contains("deliveries", "told");
    }

    @Test
    @DisplayName("T18 没有账号的代表已当面收到答复，不再请秘书打电话")
    void hasNobodyCalledWhoHasTheLetter() {
        var id = journey.toRating(journey.referByOneWithoutAccount());

        assertThat(messages.news(stage.deputy(), id)).containsExactly(News.REPLY_DELIVERED);
        assertThat(messages.of(stage.secretary(), id)).noneMatch(message -> message.kind() == NoticeKind.TO_CALL);
    }
}
