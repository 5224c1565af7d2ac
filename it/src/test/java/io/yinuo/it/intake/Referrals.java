package io.yinuo.it.intake;

import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.it.stage.Player;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Registrations as a secretary types them. */
public final class Referrals {

    private Referrals() {}

    static RegisterSuggestion numbered(String number, Player deputy) {
        return referral(null, number, "关于改善课后服务的建议", "建议增加师资。", false, deputy);
    }

    static RegisterSuggestion betweenSessions(String number, Player deputy) {
        return referral(null, number, "关于改善课后服务的建议", "建议增加师资。", true, deputy);
    }

    static RegisterSuggestion saying(String number, String title, String body, Player deputy) {
        return referral(null, number, title, body, false, deputy);
    }

    static RegisterSuggestion forBureau(UUID bureauId, Player deputy) {
        return referral(bureauId, "900", "关于改善课后服务的建议", "", false, deputy);
    }

    static RegisterSuggestion of(String session, LocalDate referredOn, String number, Player deputy) {
        return referral(session, referredOn, null, number, "关于改善课后服务的建议", "", false, deputy);
    }

    private static RegisterSuggestion referral(
            UUID bureauId, String number, String title, String body, boolean between, Player deputy) {
        return referral("某市二届人大三次会议", LocalDate.of(2026, 3, 20), bureauId, number, title, body, between, deputy);
    }

    private static RegisterSuggestion referral(
            String session, LocalDate referredOn, UUID bureauId, String number, String title, String body, boolean between,
            Player deputy) {
        return new RegisterSuggestion(
                bureauId, MatterKind.SUGGESTION, session, null, null, between, number, title, body,
                HandlingRole.SOLE, false, "某市人大常委会代表工委", referredOn, false, DisclosureWish.AGREES, "",
                List.of(new NewSubmitter(true, deputy.name(), SubmitterKind.PERSON, null, null, deputy.personId())),
                List.of());
    }
}
