package io.yinuo.it.feedback;

import static io.yinuo.processes.Rehandling.UserTasks.DRAFT_SECOND_REPLY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.delivery.RecallReply;
import io.yinuo.delivery.Recalls;
import io.yinuo.drafting.RecallKind;
import io.yinuo.feedback.AcceptRating;
import io.yinuo.feedback.Feedback;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingList;
import io.yinuo.feedback.RatingLists;
import io.yinuo.feedback.RatingSource;
import io.yinuo.it.container.ServerTest;
import io.yinuo.it.stage.Journey;
import io.yinuo.it.stage.Player;
import io.yinuo.it.stage.Stage;
import io.yinuo.paper.PaperTable;
import io.yinuo.shared.InvalidInput;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ratings come as a list: matched by number and name, looked at, then accepted row by row. */
@ServerTest
class RatingListsIT {

    private static final List<String> HEADING = List.of("编号", "代表", "办理态度", "办理结果", "意见");

    @Inject
    private Stage stage;

    @Inject
    private Journey journey;

    @Inject
    private RatingLists lists;

    @Inject
    private Feedback feedback;

    @Inject
    private Recalls recalls;

    @Test
    @DisplayName("FB8 逐行核对：能采用的采用，来源注明；不明、重复、已评、未送达、已收回的说明原因")
    void takesWhatFitsAndSaysWhatDoesNot() {
        var id = journey.toRating();
        var number = journey.suggestion(id).numberText();
        var lead = stage.deputy().name();
        var making = journey.suggestion(journey.toNumbering()).numberText();
        var recalledId = journey.toRating();
        var reply = journey.reply(recalledId);
        stage.director().does(() ->
                recalls.recall(new RecallReply(reply.id(), reply.version(), RecallKind.RECALLED, "数字有误")));

        var list = read(stage.liaison(),
                List.of("第" + number + "号", lead, "满意", "不满意", "没有时间表"),
                List.of(number, lead + "代表", "满意", "满意", ""),
                List.of(number, "外人甲", "满意", "满意", ""),
                List.of("99999", lead, "满意", "满意", ""),
                List.of(making, lead, "满意", "满意", ""),
                List.of(journey.suggestion(recalledId).numberText(), lead, "满意", "满意", ""),
                List.of(number, stage.coSigner().name(), "还行", "满意", ""));

        assertThat(list.rows()).extracting(RatingList.Row::isReady)
                .containsExactly(true, false, false, false, false, false, false);
        assertThat(list.rows().stream().flatMap(row -> row.findings().stream()).map(RatingList.Finding::code))
                .containsExactly(
                        "RATING_LIST_TWICE", "RATING_LIST_NOT_SUBMITTER", "RATING_LIST_UNKNOWN",
                        "RATING_LIST_NOT_DELIVERED", "REPLY_RECALLED_UNRATED", "RATING_WORD_NOT_UNDERSTOOD");
        assertThat(feedbackOf(id)).isEmpty();

        accept(stage.liaison(), list.rows().get(0));

        assertThat(journey.elements(id)).containsExactly(DRAFT_SECOND_REPLY);
        assertThat(stage.secretary().asks(() -> feedback.ofSuggestion(id))).singleElement().satisfies(rating -> {
            assertThat(rating.source()).isEqualTo(RatingSource.LIST);
            assertThat(rating.result()).isEqualTo(Rating.DISSATISFIED);
            assertThat(rating.enteredBy()).isEqualTo(stage.liaison().name());
        });
        assertThatThrownBy(() -> accept(stage.secretary(), list.rows().get(0))).isInstanceOf(RuntimeException.class);
        var again = read(stage.secretary(), List.of(number, lead, "满意", "满意", ""));
        assertThat(again.rows().get(0).findings()).extracting(RatingList.Finding::code).containsExactly("ALREADY_RATED");
    }

    @Test
    @DisplayName("FB8 没有表头的不是评价清单；经办人、代表不能采用清单")
    void isForTheSecretaryAndTheLiaison() {
        assertThatThrownBy(() -> stage.secretary().asks(() -> lists.read(new PaperTable(List.of(
                        new PaperTable.Sheet("表", List.of(new PaperTable.Row(1, List.of("编号", "标题"), Set.of()))))))))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.errors().get(0).code())
                        .isEqualTo("RATING_LIST_WITHOUT_HEADING"));
        for (var other : List.of(stage.officer(), stage.head(), stage.reviewer(), stage.deputy())) {
            assertThatThrownBy(() -> read(other)).isInstanceOf(EJBAccessException.class);
        }
    }

    private List<?> feedbackOf(UUID id) {
        return stage.secretary().asks(() -> feedback.ofSuggestion(id));
    }

    private void accept(Player clerk, RatingList.Row row) {
        var match = row.match();
        clerk.does(() -> lists.accept(new AcceptRating(
                match.suggestionId(), match.replyId(), match.submitterId(), row.attitude(), row.result(), row.remark(),
                "测评汇总.xlsx", row.line())));
    }

    @SafeVarargs
    private RatingList read(Player clerk, List<String>... rows) {
        var all = new ArrayList<PaperTable.Row>();
        all.add(new PaperTable.Row(1, HEADING, Set.of()));
        for (var row : rows) {
            all.add(new PaperTable.Row(all.size() + 1, row, Set.of()));
        }
        return clerk.asks(() -> lists.read(new PaperTable(List.of(new PaperTable.Sheet("表", all)))));
    }
}
