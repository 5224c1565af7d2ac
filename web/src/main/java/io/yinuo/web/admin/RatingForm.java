package io.yinuo.web.admin;

import io.yinuo.directory.RatingRule;
import io.yinuo.directory.RatingSettings;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** How the bureau treats ratings, as typed. */
public class RatingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_TIMES = 9;

    private RatingRule rule;
    private int reminders;
    private int rounds;

    RatingForm(RatingSettings settings) {
        rule = settings.rule();
        reminders = settings.reminders();
        rounds = settings.rounds();
    }

    RatingSettings toSettings() {
        return new RatingSettings(rule, reminders, rounds);
    }

    public RatingRule[] getRules() {
        return RatingRule.values();
    }

    public List<Integer> getTimesToRemind() {
        return IntStream.rangeClosed(0, MOST_TIMES).boxed().toList();
    }

    public List<Integer> getTimesToAnswer() {
        return IntStream.rangeClosed(1, MOST_TIMES).boxed().toList();
    }

    public RatingRule getRule() {
        return rule;
    }

    public void setRule(RatingRule rule) {
        this.rule = rule;
    }

    public int getReminders() {
        return reminders;
    }

    public void setReminders(int reminders) {
        this.reminders = reminders;
    }

    public int getRounds() {
        return rounds;
    }

    public void setRounds(int rounds) {
        this.rounds = rounds;
    }
}
