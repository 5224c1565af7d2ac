package io.yinuo.web.notification;

import io.yinuo.deadline.DeadlineKind;
import io.yinuo.notification.News;
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
        return filled(pattern(kind), numberText, title, owed, dueOn, provisional);
    }

    /** What submitters are told, or what the office is to tell them. */
    String sentence(NoticeKind kind, String numberText, String title, News what, LocalDate day, boolean provisional) {
        return filled(pattern(kind, what), numberText, title, what, day, provisional);
    }

    /** What the office says to a submitter. */
    String toSay(String numberText, String title, News what, LocalDate day, boolean provisional) {
        var pattern = switch (what) {
            case RATING_ASKED -> "notice.say.rating";
            case REPLY_RECALLED -> "notice.say.recalled";
            default -> "notice.say";
        };
        return filled(pattern, numberText, title, what, day, provisional);
    }

    private String filled(String pattern, String numberText, String title, Enum<?> what, LocalDate on, boolean provisional) {
        boolean numbered = numberText != null && !numberText.isEmpty();
        var number = numbered ? texts.get("matter.number", numberText) : texts.get("matter.number.missing");
        var day = days.format(on);
        return texts.get(
                pattern, number, title, what, provisional ? texts.get("notice.provisional", day) : day);
    }

    private static String pattern(NoticeKind kind) {
        return switch (kind) {
            case REMINDER -> "notice.reminder";
            case OVERDUE -> "notice.overdue";
            case URGING -> "notice.urging";
            case SUPERVISION -> "notice.supervision";
            case CIRCULAR -> "notice.circular";
            case NEWS -> "notice.news";
            case TO_CALL -> "notice.toCall";
        };
    }

    private static String pattern(NoticeKind kind, News what) {
        boolean news = kind == NoticeKind.NEWS;
        return switch (what) {
            case REPLY_DELIVERED -> "notice.news.delivered";
            case RATING_ASKED -> news ? "notice.news.rating" : "notice.toCall.rating";
            case REPLY_RECALLED -> news ? "notice.news.recalled" : "notice.toCall.recalled";
            default -> news ? "notice.news" : "notice.toCall";
        };
    }
}
