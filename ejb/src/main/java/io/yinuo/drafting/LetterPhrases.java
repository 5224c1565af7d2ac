package io.yinuo.drafting;

import java.time.LocalDate;

/**
 * The fixed words of a reply letter (GB/T 9704-2012, domain §4.1), on the screen and on paper alike. They are Chinese in
 * whatever language somebody reads the pages of the application, because the letter is a Chinese document.
 */
public final class LetterPhrases {

    private LetterPhrases() {}

    /** The masthead (发文机关标志) of the form 文件. */
    public static String mast(String organ) {
        return organ + "文件";
    }

    /** Who signed, beside the number; only the label before the signature. */
    public static String signatory(String name) {
        return "签发人：" + (name == null ? "" : name);
    }

    /** Who gets a copy (抄送), with the full stop that ends the line. */
    public static String copies(String copies) {
        return "抄送：" + copies + (copies.endsWith("。") ? "" : "。");
    }

    /** The class (办理结果类别), which stands at the top right of the first page. */
    public static String outcome(ReplyOutcome outcome) {
        return outcome == null ? "" : outcome.name() + "类";
    }

    /** Whether the public may read it (公开属性), below the class. */
    public static String disclosure(Disclosure disclosure) {
        if (disclosure == null) {
            return "";
        }
        return switch (disclosure) {
            case PUBLIC -> "主动公开";
            case ON_REQUEST -> "依申请公开";
            case WITHHELD -> "不予公开";
        };
    }

    /** 成文日期 in Arabic figures without leading zeros; empty before the signature. */
    public static String day(LocalDate day) {
        return day == null ? "" : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** Whom to call (附注), without its brackets. */
    public static String contact(String name, String phone) {
        return "联系人：" + name + (phone == null || phone.isBlank() ? "" : "　联系电话：" + phone);
    }
}
