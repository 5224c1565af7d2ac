package io.yinuo.web.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.SuggestionHandling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeadlinesViewTest {

    private final DeadlinesView view = new DeadlinesView();

    @Test
    @DisplayName("T8 灯说的是哪项期限：以给出日期的那一项为准，不知道的按步骤；中止期满不是期限")
    void namesTheDeadlineThatGaveTheDay() {
        var draft = SuggestionHandling.UserTasks.DRAFT_REPLY;
        var rate = SuggestionHandling.UserTasks.RATE_REPLY;

        assertThat(view.kindOf("step", DeadlineKind.CONTRIBUTION, draft)).isEqualTo(DeadlineKind.CONTRIBUTION);
        assertThat(view.kindOf("step", DeadlineKind.INNER_DRAFT, draft)).isEqualTo(DeadlineKind.INNER_DRAFT);
        assertThat(view.kindOf("step", DeadlineKind.RATING_REMINDER, rate)).isEqualTo(DeadlineKind.RATING_REMINDER);
        assertThat(view.kindOf("step", null, rate)).isEqualTo(DeadlineKind.RATING);
        assertThat(view.kindOf("step", null, DeadlineAdjustment.UserTasks.RESUME_HANDLING)).isNull();
        assertThat(view.kindOf("contribution", null, null)).isEqualTo(DeadlineKind.CONTRIBUTION);
        assertThat(view.kindOf(null, DeadlineKind.CONTRIBUTION, null)).isEqualTo(DeadlineKind.CONTRIBUTION);
        assertThat(view.kindOf("reply", null, null)).isEqualTo(DeadlineKind.REPLY);
    }
}
