package io.yinuo.web.api.suggestion;

import io.yinuo.register.CountedRows;
import io.yinuo.register.GivenBack;
import io.yinuo.register.LedgerQuery;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The query parameters of the list of matters. */
public class LedgerFilter {

    @QueryParam("text")
    String text;

    @QueryParam("kind")
    MatterKind kind;

    @QueryParam("status")
    Set<SuggestionStatus> statuses;

    @QueryParam("section")
    UUID section;

    @QueryParam("leader")
    UUID leader;

    @QueryParam("keyOnly")
    boolean keyOnly;

    @QueryParam("overdueOnly")
    boolean overdueOnly;

    @QueryParam("toCompleteOnly")
    boolean toCompleteOnly;

    @QueryParam("archived")
    Boolean archived;

    @QueryParam("givenBack")
    GivenBack givenBack;

    @QueryParam("counted")
    String counted;

    @QueryParam("sort")
    @DefaultValue("due,asc")
    String sort;

    @QueryParam("page")
    int page;

    @QueryParam("size")
    @DefaultValue("50")
    int size;

    LedgerQuery query() {
        String[] parts = sort.split(",", 2);
        boolean descending = parts.length == 2 && parts[1].equals("desc");
        return new LedgerQuery(
                text, kind, statuses, section, leader, keyOnly, overdueOnly, toCompleteOnly, archived, givenBack,
                CountedRows.of(counted), field(parts[0]), descending, page, size);
    }

    private static LedgerQuery.Sort field(String name) {
        return Arrays.stream(LedgerQuery.Sort.values())
                .filter(field -> field.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("sort", "SORT_UNKNOWN", name));
    }
}
