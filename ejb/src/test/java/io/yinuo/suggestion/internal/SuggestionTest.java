package io.yinuo.suggestion.internal;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.RequestView;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SuggestionTest {

    private static final UUID SECTION = UUID.randomUUID();
    private static final UUID OFFICER = UUID.randomUUID();
    private static final LocalDate SECOND_DUE_ON = LocalDate.of(2023, 9, 1);

    private static final Map<SuggestionStatus, Consumer<Suggestion>> VERBS = new EnumMap<>(Map.ofEntries(
            entry(SuggestionStatus.ASSIGNING, Suggestion::beAssigning),
            entry(SuggestionStatus.ASSIGNED, suggestion -> suggestion.beAssigned(SECTION)),
            entry(SuggestionStatus.HANDLING, suggestion -> suggestion.beginHandling(OFFICER)),
            entry(SuggestionStatus.IN_SIGN_OFF, Suggestion::beginSignOff),
            entry(SuggestionStatus.SIGNED, Suggestion::beSigned),
            entry(SuggestionStatus.NUMBERED, Suggestion::beNumbered),
            entry(SuggestionStatus.DELIVERED, Suggestion::beDelivered),
            entry(SuggestionStatus.CONTRIBUTED, Suggestion::beContributed),
            entry(SuggestionStatus.REHANDLING, suggestion -> suggestion.beginRehandling(SECOND_DUE_ON)),
            entry(SuggestionStatus.MEETING, Suggestion::beginMeeting),
            entry(SuggestionStatus.CLOSED, suggestion -> suggestion.close(Instant.EPOCH))));

    @Test
    void beginsAsRegisteredWithEverythingThatWasWritten() {
        var view = Matters.aSuggestion().view();

        assertThat(view.status()).isEqualTo(SuggestionStatus.REGISTERED);
        assertThat(view.numberText()).isEqualTo("0057");
        assertThat(view.numberLabel()).isEqualTo("第0057号");
        assertThat(view.leadSubmitter().name()).isEqualTo("甲代表");
        assertThat(view.submitters()).extracting(each -> each.position()).containsExactly(1, 2);
        assertThat(view.requests()).extracting(RequestView::text).containsExactly("增加师资", "保障经费");
    }

    @Test
    @DisplayName("SE4、DB3 提前终结：不论办到哪一步")
    void endsAtWhateverStatus() {
        var suggestion = Matters.aSuggestion();
        suggestion.beAssigning();

        suggestion.endEarly(Instant.EPOCH);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.CLOSED);
    }

    @Test
    @DisplayName("DB2 补附议人：排在最后，领衔不变")
    void takesCoSignersAfterTheOthers() {
        var suggestion = Matters.aSuggestion();

        suggestion.addCoSigners(List.of(Matters.cosigning("丙代表")));

        assertThat(suggestion.view().submitters()).extracting(SubmitterView::name).containsExactly("甲代表", "乙代表", "丙代表");
        assertThat(suggestion.view().leadSubmitter().name()).isEqualTo("甲代表");
    }

    @Test
    @DisplayName("I10 编号待补的件，答复不能编号；补齐后可以")
    void aReplyIsNotNumberedBeforeTheMatterIs() {
        var suggestion = Matters.aKeptSuggestion();
        suggestion.beAssigning();
        suggestion.beAssigned(SECTION);
        suggestion.beginHandling(OFFICER);
        suggestion.beginSignOff();
        suggestion.beSigned();

        assertThat(suggestion.view().numberLabel()).isEqualTo("编号待补");
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(suggestion::beNumbered)
                .matches(refused -> refused.code().equals("MATTER_NUMBER_MISSING"));
        suggestion.correct(Matters.matter(HandlingRole.SOLE, "", List.of(Matters.leading("甲代表"))));
        suggestion.beNumbered();

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.NUMBERED);
    }

    @Test
    @DisplayName("I9 更正登记：没改名的提出者还是原来那一行，状态和诉求不变")
    void correctionKeepsTheRowsOfThoseWhoAreNamedAsBefore() {
        var suggestion = Matters.aSuggestion();
        var before = suggestion.view();

        suggestion.correct(Matters.matter(
                HandlingRole.SOLE, "", List.of(Matters.leading("乙代表"), Matters.cosigning("丙代表"), Matters.cosigning("丁代表"))));

        var after = suggestion.view();
        assertThat(after.leadSubmitter().name()).isEqualTo("乙代表");
        assertThat(after.leadSubmitter().id()).isEqualTo(before.submitters().get(1).id());
        assertThat(after.submitters()).extracting(SubmitterView::name).containsExactly("乙代表", "丙代表", "丁代表");
        assertThat(after.submitters().get(1).id()).isEqualTo(before.submitters().get(0).id());
        assertThat(after.requests()).isEqualTo(before.requests());
        assertThat(after.status()).isEqualTo(before.status());
    }

    @Test
    void correctionDropsWhoDidNotSign() {
        var suggestion = Matters.aSuggestion();

        suggestion.correct(Matters.matter(HandlingRole.SOLE, "", List.of(Matters.leading("甲代表"))));

        assertThat(suggestion.view().submitters()).extracting(SubmitterView::name).containsExactly("甲代表");
    }

    @Test
    void refusesAMatterWithoutOneLeadSubmitter() {
        var nobodyLeads = Matters.matter(HandlingRole.SOLE, "", List.of(Matters.cosigning("乙代表")));
        var twoLead = Matters.matter(HandlingRole.SOLE, "", List.of(Matters.leading("甲代表"), Matters.leading("乙代表")));

        for (var impossible : List.of(nobodyLeads, twoLead)) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> new Suggestion(UUID.randomUUID(), impossible))
                    .satisfies(refused -> assertThat(refused.errors().get(0).code()).isEqualTo("ONE_LEAD_SUBMITTER"));
        }
    }

    @Test
    void refusesPartnersOfABureauThatAnswersAlone() {
        var impossible = Matters.matter(HandlingRole.SOLE, "市财政局", List.of(Matters.leading("甲代表")));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Suggestion(UUID.randomUUID(), impossible))
                .satisfies(refused -> assertThat(refused.errors().get(0).code()).isEqualTo("SOLE_WITH_PARTNERS"));
    }

    @Test
    @DisplayName("I7 会办件须写明主办单位")
    void wantsTheUnitThatAnswersInThePlaceOfTheBureau() {
        var nameless = Matters.matter(HandlingRole.CO_HANDLER, "", List.of(Matters.leading("甲代表")));
        var named = Matters.matter(HandlingRole.CO_HANDLER, "主办：市财政局", List.of(Matters.leading("甲代表")));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new Suggestion(UUID.randomUUID(), nameless))
                .satisfies(refused -> assertThat(refused.errors().get(0).code()).isEqualTo("LEAD_UNIT_MISSING"));
        assertThat(new Suggestion(UUID.randomUUID(), named).view().leadUnit()).isEqualTo("市财政局");
        assertThat(Matters.aSuggestion().view().leadUnit()).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = SuggestionStatus.class, names = "REGISTERED", mode = EnumSource.Mode.EXCLUDE)
    void eachVerbIsRefusedUnlessTheStatusAllowsIt(SuggestionStatus next) {
        for (SuggestionStatus from : SuggestionStatus.values()) {
            var suggestion = in(from);
            if (next.reachableFrom().contains(from)) {
                VERBS.get(next).accept(suggestion);
                assertThat(suggestion.status()).isEqualTo(next);
            } else {
                assertThatExceptionOfType(StateConflict.class)
                        .isThrownBy(() -> VERBS.get(next).accept(suggestion))
                        .satisfies(refused -> assertThat(refused.code()).isEqualTo("STATUS_FORBIDS"));
                assertThat(suggestion.status()).isEqualTo(from);
            }
        }
    }

    @Test
    void forgetsTheLeadSectionWhenItObjects() {
        var suggestion = in(SuggestionStatus.ASSIGNED);
        assertThat(suggestion.view().leadSectionId()).isEqualTo(SECTION);

        suggestion.beAssigning();

        assertThat(suggestion.view().leadSectionId()).isNull();
    }

    @Test
    void goesThroughASecondReplyAfterADissatisfiedRating() {
        var suggestion = in(SuggestionStatus.DELIVERED);

        suggestion.beginRehandling(SECOND_DUE_ON);
        assertThat(suggestion.view().replyDueOn()).isEqualTo(SECOND_DUE_ON);
        suggestion.beginSignOff();
        suggestion.beSigned();
        suggestion.beginSignOff();
        suggestion.beSigned();
        suggestion.beNumbered();
        suggestion.beDelivered();
        suggestion.close(Instant.EPOCH);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.CLOSED);
    }

    @Test
    @DisplayName("FB4 FB5 未反馈办结后可以重新办理，当面沟通后办结")
    void opensAgainAfterTheCloseAndClosesAfterAMeeting() {
        var suggestion = in(SuggestionStatus.CLOSED);

        suggestion.beginMeeting();
        assertThat(suggestion.status().isAnswered()).isTrue();
        suggestion.close(Instant.EPOCH);
        suggestion.beginRehandling(SECOND_DUE_ON);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REHANDLING);
    }

    @Test
    @DisplayName("W7 CB5 送达中停下的、会办意见已送出的，都可以重新办理")
    void isHandledAgainWhileItsReplyIsDeliveredAndAfterItsOpinionWasSent() {
        for (var status : List.of(SuggestionStatus.NUMBERED, SuggestionStatus.CONTRIBUTED)) {
            var suggestion = in(status);

            suggestion.beginRehandling(SECOND_DUE_ON);
            suggestion.beginSignOff();

            assertThat(suggestion.view().replyDueOn()).isEqualTo(SECOND_DUE_ON);
        }
    }

    @Test
    void listingRequestsKeepsKnownIdsAndTheNewOrder() {
        var suggestion = in(SuggestionStatus.HANDLING);
        var before = suggestion.view().requests();

        suggestion.listRequests(List.of(
                new RequestView(null, 0, "公开标准"), new RequestView(before.get(1).id(), 0, "保障经费到位")));

        var after = suggestion.view().requests();
        assertThat(after).extracting(RequestView::text).containsExactly("公开标准", "保障经费到位");
        assertThat(after.get(1).id()).isEqualTo(before.get(1).id());
        assertThat(after).extracting(RequestView::id).doesNotContain(before.get(0).id());
    }

    @Test
    void refusesARequestOfAnotherMatter() {
        var foreign = List.of(new RequestView(UUID.randomUUID(), 0, "别处的诉求"));

        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> in(SuggestionStatus.HANDLING).listRequests(foreign));
    }

    @ParameterizedTest
    @EnumSource(
            value = SuggestionStatus.class,
            names = {"IN_SIGN_OFF", "SIGNED", "NUMBERED", "DELIVERED", "CONTRIBUTED", "REHANDLING", "MEETING", "CLOSED"})
    void requestsAreFixedOnceADraftIsWithTheReviewers(SuggestionStatus late) {
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> in(late).listRequests(List.of()))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("REQUESTS_FIXED"));
    }

    /** A suggestion that has come to the status on the shortest legal way. */
    private static Suggestion in(SuggestionStatus status) {
        var suggestion = Matters.aSuggestion();
        way(status).forEach(step -> VERBS.get(step).accept(suggestion));
        assertThat(suggestion.status()).isEqualTo(status);
        return suggestion;
    }

    private static List<SuggestionStatus> way(SuggestionStatus status) {
        var mainPath = List.of(
                SuggestionStatus.ASSIGNING,
                SuggestionStatus.ASSIGNED,
                SuggestionStatus.HANDLING,
                SuggestionStatus.IN_SIGN_OFF,
                SuggestionStatus.SIGNED,
                SuggestionStatus.NUMBERED,
                SuggestionStatus.DELIVERED,
                SuggestionStatus.CLOSED);
        if (status == SuggestionStatus.REHANDLING || status == SuggestionStatus.MEETING) {
            var way = new ArrayList<>(mainPath.subList(0, mainPath.indexOf(SuggestionStatus.DELIVERED) + 1));
            way.add(status);
            return way;
        }
        if (status == SuggestionStatus.CONTRIBUTED) {
            var way = new ArrayList<>(mainPath.subList(0, mainPath.indexOf(SuggestionStatus.NUMBERED) + 1));
            way.add(SuggestionStatus.CONTRIBUTED);
            return way;
        }
        return mainPath.subList(0, mainPath.indexOf(status) + 1);
    }

    @Test
    @DisplayName("IM3 导入的旧件一开始就是办结的，不再进入任何环节")
    void takesNoStepAnyMoreWhenItCameWithItsAnswer() {
        var answered = Instant.parse("2023-06-14T16:00:00Z");
        var old = Suggestion.answeredBefore(
                UUID.randomUUID(), Matters.matter(HandlingRole.SOLE, "", List.of(Matters.leading("甲代表"))), answered);

        assertThat(old.isImported()).isTrue();
        assertThat(old.status()).isEqualTo(SuggestionStatus.CLOSED);
        assertThatThrownBy(() -> old.beginRehandling(LocalDate.of(2024, 1, 1)))
                .isInstanceOf(StateConflict.class)
                .hasMessageContaining("CASE_IMPORTED");
        assertThatThrownBy(old::beginMeeting).isInstanceOf(StateConflict.class);
    }
}
