package io.yinuo.web.drafting;

import io.yinuo.drafting.Disclosure;
import io.yinuo.drafting.ReplyOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * The fixed words of a reply letter (GB/T 9704-2012, domain §4.1). They are Chinese in whatever language the page
 * around the letter speaks, because the letter is a Chinese document.
 */
@Named
@ApplicationScoped
public class LetterWords {

    public String mast(String organ) {
        return organ + "文件";
    }

    public String number(String documentNumber) {
        return documentNumber == null ? "（编号后填入发文字号）" : documentNumber;
    }

    public String signatory(String name) {
        return "签发人：" + (name == null ? "" : name);
    }

    /** The class is printed at the top right of the first page. */
    public String outcome(ReplyOutcome outcome) {
        return outcome == null ? "" : outcome.name() + "类";
    }

    public String disclosure(Disclosure disclosure) {
        if (disclosure == null) {
            return "";
        }
        return switch (disclosure) {
            case PUBLIC -> "主动公开";
            case ON_REQUEST -> "依申请公开";
            case WITHHELD -> "不予公开";
        };
    }

    /** 成文日期 in Arabic figures without leading zeros. */
    public String day(LocalDate day) {
        return day == null
                ? "（签发后填入成文日期）"
                : "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public String contact(String name, String phone) {
        return "（联系人：" + name + (phone == null || phone.isBlank() ? "" : "　联系电话：" + phone) + "）";
    }

    public String copies(String copies) {
        return "抄送：" + copies + (copies.endsWith("。") ? "" : "。");
    }
}
