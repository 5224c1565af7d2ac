package io.yinuo.web.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.assignment.SheetLineStatus;
import io.yinuo.processes.SuggestionHandling.UserTasks;
import io.yinuo.register.SectionsOfMatter;
import io.yinuo.register.SectionsOfMatter.Named;
import io.yinuo.register.SheetLineView;
import io.yinuo.register.SheetMatter;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SheetLineFormTest {

    private static final UUID OFFICER = UUID.randomUUID();
    private static final UUID LEAD = UUID.randomUUID();

    private final UUID matter = UUID.randomUUID();

    @Test
    void keepsWhatWasChosenWhenTheSheetIsReadAnew() {
        var anew = form(matter, UserTasks.CLAIM_ASSIGNMENT);

        anew.take(chosen(UserTasks.CLAIM_ASSIGNMENT));

        assertThat(anew.isChosen()).isFalse();
        assertThat(anew.getOfficerId()).isEqualTo(OFFICER);
        assertThat(anew.getReason()).isEqualTo("属计财科职责");
    }

    @Test
    void takesNothingFromAnotherLineOrAnotherStep() {
        var other = form(UUID.randomUUID(), UserTasks.CLAIM_ASSIGNMENT);
        var later = form(matter, UserTasks.APPROVE_ASSIGNMENT);
        var settled = form(matter, null);

        List.of(other, later, settled).forEach(form -> form.take(chosen(UserTasks.CLAIM_ASSIGNMENT)));

        assertThat(List.of(other, later, settled)).allMatch(SheetLineForm::isChosen).allMatch(form -> form.getReason() == null);
    }

    @Test
    void namesNoOtherSectionUnlessTheReaderDoes() {
        assertThat(form(matter, UserTasks.CLAIM_ASSIGNMENT).getLeadSectionId()).isNull();
        assertThat(form(matter, UserTasks.DECIDE_OBJECTION).getLeadSectionId()).isEqualTo(LEAD);
    }

    private SheetLineForm chosen(String element) {
        var form = form(matter, element);
        form.setChosen(false);
        form.setOfficerId(OFFICER);
        form.setReason("属计财科职责");
        return form;
    }

    private static SheetLineForm form(UUID matter, String element) {
        var shown = new SheetMatter(
                matter, MatterKind.SUGGESTION, "某市一届人大二次会议", "198", "关于课后服务的建议", false, HandlingRole.SOLE, "甲代表",
                LocalDate.of(2026, 6, 1), 1);
        var sections = new SectionsOfMatter(new Named(LEAD, "基教科"), List.of(), "课后服务");
        return new SheetLineForm(new SheetLineView(
                UUID.randomUUID(), SheetLineStatus.SENT, shown, sections, LocalDate.of(2026, 3, 9), element == null ? null : "7",
                element, null, null, null, null, null, List.of(), null, null, null, null, null, null));
    }
}
