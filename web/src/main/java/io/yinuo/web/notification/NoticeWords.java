package io.yinuo.web.notification;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.notification.NoticeKind;
import io.yinuo.web.messages.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Says in one sentence what a message is about, ready to be copied into a phone message as well. */
final class NoticeWords {

    private final Texts texts;
    private final DateTimeFormatter days;

    NoticeWords(Texts texts) {
        this.texts = texts;
        days = DateTimeFormatter.ofPattern(texts.get("common.format.day"), texts.locale());
    }

    /**
     * @param numberText empty where the number is still to come
     * @param provisional whether the day may still move, as the days off of its year are not known
     */
    String sentence(NoticeKind kind, String numberText, String title, DeadlineKind owed, LocalDate dueOn, boolean provisional) {
        boolean numbered = numberText != null && !numberText.isEmpty();
        var number = numbered ? texts.get("matter.number", numberText) : texts.get("matter.number.missing");
        var day = days.format(dueOn);
        return texts.get(
                pattern(kind), number, title, owed, provisional ? texts.get("notice.provisional", day) : day);
    }

    private static String pattern(NoticeKind kind) {
        return switch (kind) {
            case REMINDER -> "notice.reminder";
            case OVERDUE -> "notice.overdue";
            case URGING -> "notice.urging";
            case SUPERVISION -> "notice.supervision";
            case CIRCULAR -> "notice.circular";
        };
    }
}
