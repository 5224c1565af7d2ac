package io.yinuo.suggestion;

import io.yinuo.directory.BureauView;
import io.yinuo.directory.KindSettings;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * What kind of matter was referred (件别), and all that the kind decides: words, who may submit, and the settings of the
 * bureau for referrer, prefix, copies and term (rules K1, K2; domain §3.3).
 *
 * <p>A CPPCC proposal is answered by the same office in the same way, and is never called a suggestion in print. Whoever
 * needs to know what differs asks the kind, and compares it with none.
 */
public enum MatterKind {
    /** 人大代表建议. */
    SUGGESTION("建议", SubmitterTitle.DEPUTY, SubmitterKind.DELEGATION_GROUP, BureauView::suggestions),
    /** 政协提案. */
    CPPCC_PROPOSAL("提案", SubmitterTitle.MEMBER, SubmitterKind.ORGANISATION, BureauView::proposals),
    /** 议案转建议: a motion that the congress handed on as a suggestion and that keeps 议案 in its title. */
    MOTION_AS_SUGGESTION("建议", SubmitterTitle.DEPUTY, SubmitterKind.DELEGATION_GROUP, BureauView::suggestions);

    private final String word;
    private final SubmitterTitle submitterTitle;
    private final SubmitterKind body;
    private final Function<BureauView, KindSettings> settings;

    MatterKind(
            String word, SubmitterTitle submitterTitle, SubmitterKind body, Function<BureauView, KindSettings> settings) {
        this.word = word;
        this.submitterTitle = submitterTitle;
        this.body = body;
        this.settings = settings;
    }

    /** What a matter of this kind is called after its number, as in 第198号建议. */
    public String word() {
        return word;
    }

    /** What those who submit it are called. */
    public SubmitterTitle submitterTitle() {
        return submitterTitle;
    }

    /** Who may submit it beside a person: a 代表团 a suggestion; a party, sector or committee a proposal (rule K2). */
    public Set<SubmitterKind> submitterKinds() {
        return EnumSet.of(SubmitterKind.PERSON, body);
    }

    /** What the bureau settled for matters of this kind. */
    public KindSettings settingsOf(BureauView bureau) {
        return settings.apply(bureau);
    }
}
