package io.yinuo.web.ledger;

import io.yinuo.ledger.FilterValues;
import io.yinuo.register.LedgerQuery.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** The address at which the ledger stands narrowed and sorted in this way, to be kept and sent to others. */
public final class LedgerAddress {

    private static final String PAGE = "ledger.xhtml?";
    private static final String PRINT = "ledgerPrint.xhtml?";
    private static final String BULK = "ledgerBulk.xhtml?";

    /** Says that all is meant, and not what the reader's ledger opens with. */
    private static final String ALL = PAGE + "all=true";

    private LedgerAddress() {}

    /** Below the root of the application; the parts that narrow nothing are left out. */
    public static String of(FilterValues filter) {
        var parts = parts(filter);
        return parts.isEmpty() ? ALL : PAGE + parts;
    }

    /** Where what is shown there stands on paper. */
    public static String ofPrint(FilterValues filter) {
        return PRINT + parts(filter);
    }

    /** Where work is done on what is shown there. */
    public static String ofBulk(FilterValues filter) {
        return BULK + parts(filter);
    }

    /** What follows the question mark; empty for all matters in their usual order. */
    public static String parts(FilterValues filter) {
        var parts = new StringJoiner("&");
        add(parts, "text", filter.text());
        add(parts, "kind", filter.kind());
        add(parts, "status", filter.status());
        add(parts, "section", filter.sectionId());
        add(parts, "leader", filter.leaderId());
        add(parts, "key", filter.keyOnly() ? true : null);
        add(parts, "overdue", filter.overdueOnly() ? true : null);
        add(parts, "toComplete", filter.toCompleteOnly() ? true : null);
        add(parts, "archived", filter.archived());
        add(parts, "givenBack", filter.givenBack());
        add(parts, "counted", filter.counted() == null ? null : filter.counted().text());
        if (filter.sort() != Sort.DUE || filter.descending()) {
            add(parts, "sort", filter.sort());
            add(parts, "descending", filter.descending() ? true : null);
        }
        return parts.toString();
    }

    private static void add(StringJoiner parts, String name, Object value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
