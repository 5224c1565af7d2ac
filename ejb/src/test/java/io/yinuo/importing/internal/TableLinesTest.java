package io.yinuo.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.importing.LineRemark;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.ReferralList;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.paper.PaperTable;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("IM1 旧台账：件怎么读与交办清单一样，另读答复文号、日期和办理结果")
class TableLinesTest {

    private static final List<String> HEADING = List.of("编号", "案由", "答复文号", "答复日期", "办理结果");

    @Test
    void readsTheAnswerBesideTheMatter() {
        var line = lines(HandlingRole.SOLE, List.of("57", "关于供暖的建议", "云教函〔2021〕8号", "2021年5月20日", "B1类")).get(0);

        assertThat(line.name()).isEqualTo("2021 第3行");
        assertThat(line.reading().documentNumber()).isEqualTo("云教函〔2021〕8号");
        assertThat(line.reading().signedOn()).isEqualTo(LocalDate.of(2021, 5, 20));
        assertThat(line.reading().outcome()).isEqualTo(ReplyOutcome.B);
        assertThat(line.reading().remarks()).containsExactly(LineRemark.TEXT_MISSING);
    }

    @Test
    void saysThatAReplyIsMissing() {
        var line = lines(HandlingRole.SOLE, List.of("57", "关于供暖的建议", "", "已答复", "已解决")).get(0);

        assertThat(line.reading().signedOn()).isNull();
        assertThat(line.reading().outcome()).isNull();
        assertThat(line.reading().remarks()).contains(LineRemark.REPLY_MISSING, LineRemark.DOCUMENT_NUMBER_MISSING);
    }

    @Test
    void takesNoMatterThatAnotherUnitAnswered() {
        assertThat(lines(HandlingRole.CO_HANDLER, List.of("57", "关于供暖的建议", "", "", "")).get(0).reading().problem())
                .isEqualTo("IMPORT_CONTRIBUTION");
    }

    private static List<TableLines.Named> lines(HandlingRole role, List<String> cells) {
        var matter = new RegisterSuggestion(
                null, MatterKind.SUGGESTION, "市十七届人大五次会议", null, null, false, "57", "关于供暖的建议", "", role, false, "", LocalDate.of(2021, 3, 1),
                false, DisclosureWish.UNSTATED, "市住建局", List.of(new NewSubmitter(true, "林晓月", SubmitterKind.PERSON, null, null, null)), List.of());
        var row = new ReferralList.Row("2021", 3, matter, List.of(), List.of(), null);
        var sheet = new PaperTable.Sheet(
                "2021", List.of(new PaperTable.Row(2, HEADING, Set.of()), new PaperTable.Row(3, cells, Set.of())));
        return TableLines.of(new ReferralList(List.of(), List.of(), List.of(row)), new PaperTable(List.of(sheet)));
    }
}
