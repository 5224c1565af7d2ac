package io.yinuo.suggestion.internal;

import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.NewMatter;
import io.yinuo.suggestion.NewMatter.Referral;
import io.yinuo.suggestion.NewMatter.Signature;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Matters for tests. */
final class Matters {

    private Matters() {}

    static Suggestion aSuggestion() {
        return new Suggestion(UUID.randomUUID(), matter(HandlingRole.SOLE, "", List.of(leading("甲代表"), cosigning("乙代表"))));
    }

    static Signature leading(String name) {
        return new Signature(true, name, SubmitterKind.PERSON, "第一代表团", null, null);
    }

    static Signature cosigning(String name) {
        return new Signature(false, name, SubmitterKind.PERSON, null, null, null);
    }

    /** One whose number is still to come. */
    static Suggestion aKeptSuggestion() {
        var numbered = matter(HandlingRole.SOLE, "", List.of(leading("甲代表")));
        return new Suggestion(UUID.randomUUID(), new NewMatter(
                numbered.bureauId(), numbered.kind(), numbered.session(), SuggestionNumber.of(""), numbered.title(), "",
                numbered.handlingRole(), false, numbered.referral(), false, numbered.disclosureWish(), "",
                numbered.submitters(), List.of(), numbered.registeredBy(), numbered.registeredAt()));
    }

    static NewMatter matter(HandlingRole role, String partnerUnits, List<Signature> submitters) {
        return new NewMatter(
                UUID.randomUUID(),
                MatterKind.SUGGESTION,
                new CongressSession("市十八届人大二次会议", 18, 2, false),
                SuggestionNumber.of("第0057号"),
                "关于改善课后服务的建议",
                "一、增加师资。二、保障经费。",
                role,
                false,
                new Referral("市人大常委会代表工委", LocalDate.of(2023, 3, 20), LocalDate.of(2023, 6, 20)),
                true,
                DisclosureWish.AGREES,
                partnerUnits,
                submitters,
                List.of("增加师资", "保障经费"),
                UUID.randomUUID(),
                Instant.parse("2023-03-21T01:00:00Z"));
    }
}
