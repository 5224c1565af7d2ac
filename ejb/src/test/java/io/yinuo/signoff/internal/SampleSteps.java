package io.yinuo.signoff.internal;

import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.SignOffStepKind;
import java.time.Instant;
import java.util.UUID;

/** A reply in some round of its sign-off, and decisions on it. */
final class SampleSteps {

    static final Instant NOW = Instant.parse("2023-06-10T01:00:00Z");

    private SampleSteps() {}

    static ReplyView inRound(int round) {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "organ", ReplyKind.FIRST, 1, ReplyStatus.IN_SIGN_OFF,
                "title", "recipient", null, null, null, "", null, null, null, null, null, null, null, null, round, 3, 7, null, null);
    }

    /** A reply of which only status, signatory and bureau matter. */
    static ReplyView inStatus(ReplyStatus status, UUID signatoryId) {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "organ", ReplyKind.FIRST, 1, status,
                "title", "recipient", null, null, null, "", null, null, signatoryId, null, null, null, null, null, 1, 3, 7, null, null);
    }

    static Verdict approval(UUID person) {
        return new Verdict(person, Decision.APPROVE, null, NOW);
    }

    static Verdict refusal(UUID person) {
        return new Verdict(person, Decision.RETURN, "请补充数据来源", NOW);
    }

    static SignOffStep step(SignOffStepKind kind, int round, UUID section, Verdict verdict) {
        return new SignOffStep(kind, inRound(round), section, verdict);
    }
}
