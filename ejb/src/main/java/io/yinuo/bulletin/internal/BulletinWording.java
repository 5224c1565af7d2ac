package io.yinuo.bulletin.internal;

import io.yinuo.bulletin.BulletinKind;
import io.yinuo.bulletin.BulletinView.Row;
import io.yinuo.bulletin.PeriodFigure;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.register.Figure;
import io.yinuo.register.Rate;
import io.yinuo.register.StatisticsReport;
import java.time.LocalDate;

/**
 * The words of papers: Chinese in whatever language somebody reads the pages, because the paper is a Chinese document. What the
 * figures come to is worded here; the rest are proposals that people change.
 */
final class BulletinWording {

    private BulletinWording() {}

    static String title(BulletinKind kind, LocalDate first, LocalDate last) {
        return switch (kind) {
            case PROGRESS -> "关于" + day(first) + "至" + day(last) + "答复承诺兑现情况的通报";
            case YEAR_SUMMARY -> first.getYear() + "年人大代表建议和政协提案办理工作总结";
        };
    }

    static String opening(BulletinKind kind, LocalDate first, LocalDate last) {
        return switch (kind) {
            case PROGRESS -> "现将" + day(first) + "至" + day(last) + "人大代表建议、政协提案答复中所作承诺的兑现情况通报如下。";
            case YEAR_SUMMARY -> first.getYear() + "年，我局把办理人大代表建议和政协提案、兑现答复承诺作为经常工作。现将办理情况总结如下。";
        };
    }

    static String demands(BulletinKind kind) {
        return switch (kind) {
            case PROGRESS -> "请有关科室对照清单逐项核对，抓紧办理，办成的及时报送佐证材料。\n确实不能兑现的，应当说明原因，报经分管领导批准后向代表、委员作出说明。";
            case YEAR_SUMMARY -> "对结转的承诺，逐项落实责任科室和期限，继续跟踪办理，办成后再次答复代表、委员；不能兑现的，及时说明原因。";
        };
    }

    /** What the figures of a period come to. */
    static String ofPeriod(Row all, LocalDate asOf) {
        var text = new StringBuilder("截至").append(day(asOf)).append("，期内到期的承诺").append(count(all, PeriodFigure.DUE)).append("项");
        if (all.part(PeriodFigure.DUE.name()) > 0) {
            text.append("，其中已核实兑现").append(count(all, PeriodFigure.KEPT)).append("项（迟于期限的")
                    .append(count(all, PeriodFigure.KEPT_LATE)).append("项），已报兑现待核实").append(count(all, PeriodFigure.TO_VERIFY))
                    .append("项，不能兑现已作说明").append(count(all, PeriodFigure.EXPLAINED)).append("项，当日到期正在办理")
                    .append(count(all, PeriodFigure.ONGOING)).append("项，超期未兑现").append(count(all, PeriodFigure.LATE)).append("项");
        }
        text.append("。\n");
        long late = all.part(PeriodFigure.LATE_IN_ALL.name());
        return text.append(late == 0 ? "目前没有超期未兑现的承诺。" : "连同此前到期的，目前超期未兑现的承诺共" + late + "项。").toString();
    }

    private static String count(Row row, PeriodFigure figure) {
        return String.valueOf(row.part(figure.name()));
    }

    /**
     * What the figures of a year come to.
     *
     * @param carriedOver how many promises are open
     */
    static String ofYear(StatisticsReport report, int carriedOver, int year, LocalDate asOf) {
        var all = report.total();
        var handled = all.figure(Rate.HANDLED);
        return String.join(
                "\n",
                "截至" + day(asOf) + "，计入" + year + "年交办的件" + report.matters() + "件：独办" + all.figure(Rate.SOLE).part() + "件，主办"
                        + all.figure(Rate.LEAD).part() + "件，会办" + all.figure(Rate.CO_HANDLED).part() + "件，分办"
                        + all.figure(Rate.SEPARATE).part() + "件。已办结" + handled.part() + "件，办结率" + rate(handled) + "；按期办结率"
                        + rate(all.figure(Rate.IN_TIME)) + "，面商率" + rate(all.figure(Rate.TALKED)) + "，公开率"
                        + rate(all.figure(Rate.PUBLISHED)) + "。",
                "答复中A类" + share(all.figure(Rate.CLASS_A)) + "，B类" + share(all.figure(Rate.CLASS_B)) + "，C类"
                        + share(all.figure(Rate.CLASS_C)) + "，D类" + share(all.figure(Rate.CLASS_D)) + "。领衔代表、委员已评价"
                        + all.figure(Rate.RATED).part() + "件，对办理结果满意" + share(all.figure(Rate.SATISFIED)) + "，基本满意"
                        + share(all.figure(Rate.BASICALLY_SATISFIED)) + "，不满意" + share(all.figure(Rate.DISSATISFIED)) + "。",
                "上述件的答复共作出跟踪办理的承诺" + report.promises() + "项，应兑现" + all.figure(Rate.KEPT).whole() + "项，已核实兑现"
                        + all.figure(Rate.KEPT).part() + "项，兑现率" + rate(all.figure(Rate.KEPT)) + "；不单列跟踪的承诺性语句占"
                        + rate(all.figure(Rate.FOLDED)) + "。",
                carriedOver == 0 ? "没有结转的承诺。" : "至" + year + "年底已作出、目前尚未了结的承诺" + carriedOver + "项，予以结转。");
    }

    private static String share(Figure figure) {
        return figure.part() + "件（" + rate(figure) + "）";
    }

    private static String rate(Figure figure) {
        return figure.percent() == null ? "无可计" : figure.percent().toPlainString() + "%";
    }

    private static String day(LocalDate day) {
        return LetterPhrases.day(day);
    }
}
