package io.yinuo.intake.internal;

import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import java.time.LocalDate;
import java.util.List;

/** A registration as typed, to be changed field by field in tests. */
final class Typed {

    String sessionLabel = "市十八届人大二次会议";
    String numberText = "第57号";
    String title = "关于改善课后服务的建议";
    String body = "建议增加师资。";
    String referrer = "市人大常委会代表工委";
    LocalDate referredOn = LocalDate.of(2023, 3, 20);
    MatterKind kind = MatterKind.SUGGESTION;
    DisclosureWish disclosureWish = DisclosureWish.AGREES;
    HandlingRole handlingRole = HandlingRole.SOLE;
    Integer term;
    String partnerUnits = "";
    List<NewSubmitter> submitters = List.of(leading("甲代表"));
    List<String> requests = List.of("增加师资");

    static NewSubmitter leading(String name) {
        return new NewSubmitter(true, name, SubmitterKind.PERSON, null, null, null);
    }

    static NewSubmitter cosigning(String name) {
        return new NewSubmitter(false, name, null, null, null, null);
    }

    RegisterSuggestion command() {
        return new RegisterSuggestion(
                null, kind, sessionLabel, term, null, false, numberText, title, body, handlingRole, false, referrer,
                referredOn, false, disclosureWish, partnerUnits, submitters, requests);
    }
}
