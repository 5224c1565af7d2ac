package io.yinuo.web.drafting;

import io.yinuo.drafting.AnswerFinding;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.FindingAnswer;
import io.yinuo.drafting.FindingSeverity;
import io.yinuo.drafting.LetterChecks;
import io.yinuo.drafting.LetterFinding;
import io.yinuo.drafting.ReplyView;
import io.yinuo.letter.LetterRule;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.NotFound;
import io.yinuo.web.shell.Notices;
import io.yinuo.web.shell.TellsRefusals;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The warnings on a letter, each with what is said to it once for the whole letter (提醒的说明). */
@Named
@ViewScoped
public class FindingAnswersView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    LetterChecks checks;

    @Inject
    Drafting drafting;

    @Inject
    Notices notices;

    private UUID reply;
    private final Map<LetterRule, String> typed = new EnumMap<>(LetterRule.class);
    private transient ReplyView shown;
    private transient List<Warning> warnings;

    /** A rule with all that is marked of it, and what was said to it, or null. */
    public record Warning(LetterRule rule, List<LetterFinding> findings, FindingAnswer answer) {}

    public void load() {
        if (reply == null) {
            throw new NotFound("REPLY_UNKNOWN");
        }
        getWarnings().stream()
                .filter(each -> each.answer() != null)
                .forEach(each -> typed.putIfAbsent(each.rule(), each.answer().answer()));
    }

    /** Keeps one answer; what is typed to other warnings stays in its fields. */
    @TellsRefusals
    public void answer(LetterRule rule, int row) {
        try {
            checks.answer(new AnswerFinding(reply, rule, typed.get(rule)));
        } catch (InvalidInput invalid) {
            throw invalid.of("rules[" + row + "]");
        }
        warnings = null;
        notices.done("findings.answered");
    }

    /** Whether this reader may say something here; others, and everybody after the dispatch, only read. */
    public boolean isOpen() {
        return checks.mayAnswer(reply);
    }

    public List<Warning> getWarnings() {
        if (warnings == null) {
            var said = checks.answers(reply);
            var found = checks.findings(reply).stream().filter(each -> each.severity() == FindingSeverity.WARNING).toList();
            warnings = found.stream()
                    .map(each -> LetterRule.valueOf(each.rule()))
                    .distinct()
                    .map(rule -> new Warning(
                            rule,
                            found.stream().filter(each -> each.asksFor(rule)).toList(),
                            said.stream().filter(each -> each.rule().equals(rule.name())).findFirst().orElse(null)))
                    .toList();
        }
        return warnings;
    }

    public ReplyView getShown() {
        if (shown == null) {
            shown = drafting.reply(reply);
        }
        return shown;
    }

    public Map<LetterRule, String> getTyped() {
        return typed;
    }

    public UUID getReply() {
        return reply;
    }

    public void setReply(UUID reply) {
        this.reply = reply;
    }
}
