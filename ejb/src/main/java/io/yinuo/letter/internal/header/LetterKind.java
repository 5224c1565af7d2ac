package io.yinuo.letter.internal.header;

import io.yinuo.letter.internal.match.Wording;

/** What kind of letter it is: a reply, the suggestion itself, a referral, a plan, or something else. */
public final class LetterKind {

    private static final Wording REPLY_TITLE = Wording.of("答复|复函|回复|函复|会办意见|办理情况");
    private static final Wording REPLY = Wording.of("收悉|答复如下|回复如下|函复如下|(?:您|你们?|贵[一-鿿]{1,3})(?:在.{0,30})?提出的.{2,80}(?:建议|提案|议案)");
    private static final Wording REFERRAL = Wording.of("交办(?:通知|函|单)|现将.{0,40}(?:建议|提案).{0,20}(?:交|转)(?:你|贵|办)|请(?:你|贵)(?:单位|局|委).{0,30}(?:办理|答复)");
    private static final Wording PLAN = Wording.of("(?:方案|规划|计划|通知|办法|细则|要点|意见)(?:\\(.{1,10}\\))?$|特制定本(?:方案|办法|计划)|印发.{0,60}的通知");
    private static final Wording SUGGESTION = Wording.of("案由|建议人:|提案人:|提出人:|领衔代表:|附议(?:人|代表):|为此,?(?:特)?(?:提出)?(?:以下|如下)?建议:|(?:提|现)出?如下建议");

    private LetterKind() {}

    public static String of(Layout layout, Header header) {
        var body = layout.bodyText();
        var start = body.substring(0, Math.min(body.length(), 600));
        var head = String.join("\n", layout.head().stream().map(Object::toString).toList());
        if (header.title() != null && REPLY_TITLE.in(header.title()) || REPLY.in(start)) {
            return REFERRAL.in(head) ? "referral-notice" : "reply";
        }
        if (REFERRAL.in(head + "\n" + start)) {
            return "referral-notice";
        }
        if (SUGGESTION.in(head + "\n" + body)) {
            return "suggestion";
        }
        boolean plan = layout.head().stream().anyMatch(line -> PLAN.in(line.phrase())) || PLAN.in(start);
        return plan ? "plan" : "other";
    }
}
