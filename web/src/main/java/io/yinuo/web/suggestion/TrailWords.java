package io.yinuo.web.suggestion;

import io.yinuo.audit.Change;
import io.yinuo.commitment.ExplanationKind;
import io.yinuo.commitment.CommitmentStatus;
import io.yinuo.commitment.FollowUpStage;
import io.yinuo.commitment.FollowUpStep;
import io.yinuo.commitment.RemarkKind;
import io.yinuo.commitment.ReportKind;
import io.yinuo.deadline.AdjustmentKind;
import io.yinuo.deadline.AdjustmentStatus;
import io.yinuo.deadline.DeadlineKind;
import io.yinuo.directory.SheetApprover;
import io.yinuo.drafting.Disclosure;
import io.yinuo.document.LetterForm;
import io.yinuo.drafting.DueKind;
import io.yinuo.drafting.RecallKind;
import io.yinuo.drafting.ReplyOutcome;
import io.yinuo.drafting.RuleWeight;
import io.yinuo.drafting.StandardTextKind;
import io.yinuo.feedback.Rating;
import io.yinuo.feedback.RatingSource;
import io.yinuo.letter.LetterRule;
import io.yinuo.notification.MailMode;
import io.yinuo.notification.MessageChannel;
import io.yinuo.notification.News;
import io.yinuo.notification.NoticeKind;
import io.yinuo.paper.PaperKind;
import io.yinuo.publication.WithholdingGround;
import io.yinuo.secret.SecretGround;
import io.yinuo.secret.SecretMistake;
import io.yinuo.secret.SecretStatus;
import io.yinuo.shared.StepKind;
import io.yinuo.signoff.Decision;
import io.yinuo.signoff.NumberFate;
import io.yinuo.signoff.SignOffStepKind;
import io.yinuo.suggestion.Channel;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import io.yinuo.web.messages.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trail in plain words: what was done, which field, what it said before and after. */
@Named
@RequestScoped
public class TrailWords {

    private static final int SHOWN = 120;
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    /** Fields whose values are codes of an enum. */
    private static final Map<String, Class<? extends Enum<?>>> CODES = Map.ofEntries(
            Map.entry("status", SuggestionStatus.class),
            Map.entry("step", SignOffStepKind.class),
            Map.entry("decision", Decision.class),
            Map.entry("numberFate", NumberFate.class),
            Map.entry("recall", RecallKind.class),
            Map.entry("withholdingGround", WithholdingGround.class),
            Map.entry("outcome", ReplyOutcome.class),
            Map.entry("disclosure", Disclosure.class),
            Map.entry("attitude", Rating.class),
            Map.entry("result", Rating.class),
            Map.entry("source", RatingSource.class),
            Map.entry("secretStatus", SecretStatus.class),
            Map.entry("secretGround", SecretGround.class),
            Map.entry("secretMistake", SecretMistake.class),
            Map.entry("channel", Channel.class),
            Map.entry("messageChannel", MessageChannel.class),
            Map.entry("mailMode", MailMode.class),
            Map.entry("mailReminder", MailMode.class),
            Map.entry("mailOverdue", MailMode.class),
            Map.entry("mailUrging", MailMode.class),
            Map.entry("mailSupervision", MailMode.class),
            Map.entry("mailCircular", MailMode.class),
            Map.entry("mailNews", MailMode.class),
            Map.entry("mailToCall", MailMode.class),
            Map.entry("news", News.class),
            Map.entry("noticeKind", NoticeKind.class),
            Map.entry("deadlineKind", DeadlineKind.class),
            Map.entry("paperKind", PaperKind.class),
            Map.entry("kind", MatterKind.class),
            Map.entry("standardTextKind", StandardTextKind.class),
            Map.entry("standardTextMatter", MatterKind.class),
            Map.entry("sheetApprover", SheetApprover.class),
            Map.entry("letterForm", LetterForm.class),
            Map.entry("stepKinds", StepKind.class),
            Map.entry("handlingRole", HandlingRole.class),
            Map.entry("reportKind", ReportKind.class),
            Map.entry("explanationKind", ExplanationKind.class),
            Map.entry("followUpStep", FollowUpStep.class),
            Map.entry("followUpStage", FollowUpStage.class),
            Map.entry("commitmentStatus", CommitmentStatus.class),
            Map.entry("adjustmentKind", AdjustmentKind.class),
            Map.entry("adjustmentStatus", AdjustmentStatus.class),
            Map.entry("dueKind", DueKind.class),
            Map.entry("remarkKind", RemarkKind.class),
            Map.entry("checkedRule", LetterRule.class),
            Map.entry("ruleWeight", RuleWeight.class),
            Map.entry("disclosureWish", DisclosureWish.class));

    @Inject
    Messages messages;

    public String action(String action) {
        return messages.texts().get("trail.action." + action);
    }

    public String field(Change change) {
        return messages.texts().get("trail.field." + change.field());
    }

    /** Whether there is anything to read, before or after: nothing that stays nothing is no change. */
    public boolean tells(Change change) {
        return !value(change, change.before()).isEmpty() || !value(change, change.after()).isEmpty();
    }

    /** A value as a reader understands it; long ones are cut. */
    public String value(Change change, Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> value(change, one)).collect(Collectors.joining("；"));
        }
        var text = value == null ? "" : label(change.field(), value.toString());
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private String label(String field, String value) {
        if (value.equals("true") || value.equals("false")) {
            return messages.get(Boolean.parseBoolean(value) ? "trail.yes" : "trail.no");
        }
        if (messages.texts().has("element." + value)) {
            return messages.element(value);
        }
        if (field.equals("refusal")) {
            return refusal(value);
        }
        var type = CODES.get(field);
        return type == null
                ? value
                : Stream.of(type.getEnumConstants())
                        .filter(constant -> constant.name().equals(value))
                        .findFirst()
                        .map(messages::label)
                        .orElse(value);
    }

    /** The sentence of the refusal; the values that it named then are not kept. */
    private String refusal(String code) {
        var key = "error." + code;
        return messages.texts().has(key) ? PLACE.matcher(messages.get(key)).replaceAll("…") : code;
    }
}
