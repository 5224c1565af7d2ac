package io.yinuo.drafting.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.directory.PersonView;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ContributionFormulaTest {

    private static final PersonView OFFICER =
            new PersonView(UUID.randomUUID(), UUID.randomUUID(), "李经办", null, "63000000", true);

    @Test
    @DisplayName("CB1 会办意见函主送主办单位，不送代表，不抄送")
    void isAddressedToTheUnitThatAnswers() {
        var beginning = ContributionFormula.beginning(matter(MatterKind.SUGGESTION, "甲一"), OFFICER);

        assertThat(beginning.heading().title()).isEqualTo("关于市一届人大二次会议第198号建议的会办意见");
        assertThat(beginning.heading().mainRecipient()).isEqualTo("市财政局：");
        assertThat(beginning.heading().copies()).isEmpty();
        assertThat(beginning.heading().outcome()).isNull();
        assertThat(beginning.blocks()).singleElement().satisfies(block -> assertThat(block.text())
                .isEqualTo("你单位主办的甲一代表提出的《关于校舍的建议》（第198号）收悉。经研究，提出会办意见如下："));
    }

    @Test
    @DisplayName("K1 用语与件别一致")
    void speaksOfAProposalOfSeveralMembers() {
        var matter = matter(MatterKind.CPPCC_PROPOSAL, "甲一", "乙二");

        assertThat(ContributionFormula.title(matter)).endsWith("第198号提案的会办意见");
        assertThat(ContributionFormula.opening(matter)).startsWith("你单位主办的甲一等委员提出的《");
    }

    private static SuggestionView matter(MatterKind kind, String... names) {
        var submitters = List.of(names).stream()
                .map(name -> new SubmitterView(
                        UUID.randomUUID(), 1, name.equals(names[0]), name, SubmitterKind.PERSON, null, null, null))
                .toList();
        return new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), kind, "市一届人大二次会议", 1, 2, false, "198", "关于校舍的建议", "",
                HandlingRole.CO_HANDLER, false, "市人大常委会代表工委", LocalDate.of(2023, 4, 1), false,
                DisclosureWish.UNSTATED, "会办：市民政局；主办：市财政局", SuggestionStatus.HANDLING, null, null,
                LocalDate.of(2023, 5, 1), submitters, List.of(), 1);
    }
}
