package io.yinuo.assignment.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.yinuo.directory.SectionView;
import io.yinuo.shared.Actor;
import io.yinuo.shared.Actor.Grant;
import io.yinuo.shared.Forbidden;
import io.yinuo.shared.Roles;
import io.yinuo.shared.StateConflict;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import io.yinuo.workflow.WorkItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A5 流程之外的操作：办公室和主办科室")
class HandlingRightsTest {

    private static final UUID BUREAU = UUID.randomUUID();
    private static final UUID LEAD = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private static final Actor OFFICER = holding(Roles.OFFICER, LEAD);
    private static final Actor HEAD = holding(Roles.SECTION_HEAD, LEAD);
    private static final Actor OTHER_HEAD = holding(Roles.SECTION_HEAD, OTHER);
    private static final Actor SECRETARY = holding(Roles.SECRETARY, null);

    @Test
    void peopleOfTheLeadSectionRecordTalks() {
        assertThatCode(() -> HandlingRights.requireLeadSection(OFFICER, ledBy(LEAD))).doesNotThrowAnyException();
        assertThatCode(() -> HandlingRights.requireLeadSection(HEAD, ledBy(LEAD))).doesNotThrowAnyException();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> HandlingRights.requireLeadSection(OTHER_HEAD, ledBy(LEAD)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> HandlingRights.requireLeadSection(SECRETARY, ledBy(LEAD)));
    }

    @Test
    void theOfficeListsRequestsBeforeAnySectionLeads() {
        assertThatCode(() -> HandlingRights.requireOfficeOrLeadSection(SECRETARY, ledBy(null))).doesNotThrowAnyException();
        assertThatExceptionOfType(StateConflict.class)
                .isThrownBy(() -> HandlingRights.requireOfficeOrLeadSection(OFFICER, ledBy(null)));
    }

    @Test
    @DisplayName("A10 副局长只办理自己分管科室的件，局长都可以")
    void onlyTheOverseerOfTheVicesDecides() {
        var overseer = holding(Roles.VICE_DIRECTOR, null);
        var stranger = holding(Roles.VICE_DIRECTOR, null);
        var director = holding(Roles.DIRECTOR, null);
        var lead = new SectionView(LEAD, BUREAU, "BASIC_EDUCATION", "基教科", overseer.personId(), true, null);
        var offeredToAll = new WorkItem(
                "task", UUID.randomUUID(), UUID.randomUUID(), BUREAU, "Task_ApproveAssignment", Instant.EPOCH, null, null, null,
                List.of(
                        new WorkItem.Candidate(Roles.VICE_DIRECTOR, BUREAU, null, null),
                        new WorkItem.Candidate(Roles.DIRECTOR, BUREAU, null, null)));

        for (Actor leader : List.of(overseer, director)) {
            assertThatCode(() -> HandlingRights.requireOverseer(offeredToAll, leader, lead)).doesNotThrowAnyException();
        }
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> HandlingRights.requireOverseer(offeredToAll, stranger, lead))
                .withMessageContaining("NOT_OVERSEER");
    }

    @Test
    void onlyTheOfficeAndTheHeadOfTheLeadSectionAskOrWaive() {
        assertThatCode(() -> HandlingRights.requireOfficeOrLeadHead(SECRETARY, ledBy(LEAD))).doesNotThrowAnyException();
        assertThatCode(() -> HandlingRights.requireOfficeOrLeadHead(HEAD, ledBy(LEAD))).doesNotThrowAnyException();
        for (Actor stranger : List.of(OFFICER, OTHER_HEAD)) {
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> HandlingRights.requireOfficeOrLeadHead(stranger, ledBy(LEAD)));
        }
    }

    @Test
    void theOfficeOfAnotherBureauIsAStranger() {
        var foreign = new Actor(UUID.randomUUID(), "外局秘书", OTHER, List.of(new Grant(Roles.SECRETARY, OTHER, null)));

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> HandlingRights.requireOfficeOrLeadHead(foreign, ledBy(LEAD)));
    }

    private static Actor holding(String role, UUID section) {
        return new Actor(UUID.randomUUID(), role, BUREAU, List.of(new Grant(role, BUREAU, section)));
    }

    private static SuggestionView ledBy(UUID section) {
        return new SuggestionView(
                UUID.randomUUID(), BUREAU, MatterKind.SUGGESTION, "市十八届人大二次会议", 18, 2, false, "57", "标题", "",
                HandlingRole.SOLE, false, "市人大常委会代表工委", LocalDate.of(2023, 3, 20), false, DisclosureWish.AGREES, "",
                SuggestionStatus.HANDLING, section, null, LocalDate.of(2023, 6, 20), List.of(), List.of(), 0);
    }
}
