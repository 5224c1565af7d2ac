package io.yinuo.notification.internal;

import io.yinuo.notification.Notice;
import io.yinuo.notification.NoticeKind;
import io.yinuo.notification.Owed;
import java.net.URI;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Chinese of what leaves the application. */
final class MailWords {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("io.yinuo.notification.mail", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    /** One matter in a message. @param forSubmitter whether the reader finds it among the own suggestions */
    record Line(UUID caseId, String said, DigestHeading heading, boolean forSubmitter) {

        Line(UUID caseId, String said, DigestHeading heading) {
            this(caseId, said, heading, false);
        }

        /** In a message without headings. */
        Line(UUID caseId, String said) {
            this(caseId, said, null);
        }
    }

    private MailWords() {}

    /** Of the matter it names the number alone, as subjects are read over shoulders and kept in logs. */
    static String subject(Notice notice) {
        return text("subject", kind(notice), number(notice), owed(notice));
    }

    /** @param absent who is away and was meant, or null */
    static String line(Notice notice, String absent) {
        var said = text(pattern(notice), number(notice), notice.title(), owed(notice), day(notice));
        var added = notice.words() == null ? "" : text("line.words", notice.words());
        return said + added + (absent == null ? "" : text("line.onBehalfOf", absent));
    }

    /** What stands in a digest for something that is owed. @param absent who owes it and is away, or null */
    static String line(Owed owed, String absent) {
        var kind = owed.overdue() ? NoticeKind.OVERDUE : NoticeKind.REMINDER;
        return line(new Notice(
                owed.caseId(), kind, null, owed.caseId(), owed.numberText(), owed.title(), owed.subject(), owed.dueOn(),
                owed.provisional(), null), absent);
    }

    /** How much a digest tells, without a word of a matter. */
    static String digestSubject(LocalDate day, List<Line> lines) {
        var counted = Stream.of(DigestHeading.values())
                .filter(heading -> count(heading, lines) > 0)
                .map(heading -> text("digest.count." + heading, count(heading, lines)))
                .collect(Collectors.joining(text("digest.and")));
        return text("digest.subject", DAY.format(day), counted);
    }

    private static long count(DigestHeading heading, List<Line> lines) {
        return lines.stream().filter(line -> line.heading() == heading).count();
    }

    /** The whole text of a mail, with a heading before the first line of each. */
    static String mail(String receiver, List<Line> lines, URI site) {
        var said = new ArrayList<String>();
        DigestHeading last = null;
        for (Line line : lines) {
            if (line.heading() != last) {
                last = line.heading();
                said.add(text("digest.heading." + last));
            }
            said.add(text("mail.line", line.said(), Site.caseAt(site, line.caseId(), line.forSubmitter())));
        }
        return String.join("\n", text("mail.head", receiver), String.join("\n", said), text("mail.foot", site), "");
    }

    /** What is asked of the reader is said in words of its own. */
    private static String pattern(Notice notice) {
        var own = "line." + notice.kind() + "." + notice.subject();
        return TEXTS.containsKey(own) ? own : "line." + notice.kind();
    }

    static String kind(Notice notice) {
        return text("kind." + notice.kind());
    }

    static String owed(Notice notice) {
        return text("owed." + notice.subject());
    }

    private static String day(Notice notice) {
        var day = DAY.format(notice.dueOn());
        return notice.provisional() ? text("day.provisional", day) : day;
    }

    private static String number(Notice notice) {
        boolean missing = notice.numberText() == null || notice.numberText().isEmpty();
        return missing ? text("number.missing") : text("number", notice.numberText());
    }

    private static String text(String key, Object... places) {
        return new MessageFormat(TEXTS.getString(key), Locale.CHINA).format(places);
    }
}
