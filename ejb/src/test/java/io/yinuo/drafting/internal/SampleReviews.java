package io.yinuo.drafting.internal;

import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.ReplyKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.ReplyStatus;
import io.yinuo.drafting.ReplyView;
import io.yinuo.letter.Phase;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SubmitterKind;
import io.yinuo.suggestion.SubmitterView;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.suggestion.SuggestionView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The letter that answers suggestion 7, its matter, and where it is reviewed. */
final class SampleReviews {

    static final Circumstances USUAL = Circumstances.weighing(RuleWeights.USUAL);
    static final String OPENING = "您提出的《关于配备心理教师的建议》收悉。经研究，现答复如下：";
    static final String PROMISE = "2027年9月底前，由市教育局人事科为每所学校配齐1名专职心理教师。";

    private static final String TITLE = "关于第7号建议的答复";
    private static final String SALUTATION = "李明代表：";
    private static final String COPIES = "市人大常委会代表工委，市政府办公室";

    private SampleReviews() {}

    /** The first finding by this rule. */
    static LetterFinding only(LetterReview review, String rule) {
        return review.until(Phase.PUBLICATION).stream()
                .filter(finding -> finding.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    static List<Block> blocks(String... text) {
        var blocks = new ArrayList<Block>();
        for (String words : text) {
            blocks.add(new Block(UUID.randomUUID(), BlockLevel.BODY, words));
        }
        return blocks;
    }

    static SuggestionView matter(MatterKind kind) {
        return matter(kind, "李明");
    }

    static SuggestionView matter(MatterKind kind, String... people) {
        var submitters = new ArrayList<SubmitterView>();
        for (String name : people) {
            submitters.add(new SubmitterView(
                    UUID.randomUUID(), submitters.size(), submitters.isEmpty(), name, SubmitterKind.PERSON, "某镇代表团", null,
                    UUID.randomUUID()));
        }
        return new SuggestionView(
                UUID.randomUUID(), UUID.randomUUID(), kind, "市十届人大一次会议", 10, 1, false, "7", "关于配备心理教师的建议", "",
                HandlingRole.SOLE, false, "市人大常委会", LocalDate.of(2027, 1, 20), false, DisclosureWish.AGREES, "",
                SuggestionStatus.HANDLING, UUID.randomUUID(), UUID.randomUUID(), null, submitters, List.of(), 0);
    }

    static ReplyView reply(String title) {
        return reply(title, "王芳", "0574-6300");
    }

    static ReplyView reply(String title, String contactName, String contactPhone) {
        return reply(title, contactName, contactPhone, Disclosure.PUBLIC);
    }

    static ReplyView reply(String title, String contactName, String contactPhone, Disclosure disclosure) {
        return reply(title, contactName, contactPhone, disclosure, COPIES);
    }

    static ReplyView reply(String title, String contactName, String contactPhone, Disclosure disclosure, String copies) {
        return reply(title, SALUTATION, contactName, contactPhone, disclosure, copies);
    }

    static ReplyView addressed(String salutation) {
        return reply(TITLE, salutation, "王芳", "0574-63008000", Disclosure.PUBLIC, COPIES);
    }

    private static ReplyView reply(
            String title, String recipient, String contactName, String contactPhone, Disclosure disclosure, String copies) {
        return new ReplyView(
                UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "示例市教育局", ReplyKind.FIRST, 1,
                ReplyStatus.DRAFTING, title, recipient, ReplyOutcome.B, disclosure, null,
                copies, contactName, contactPhone, null, null, null, null, null, null, 1, 1, 0, null, null);
    }
}
