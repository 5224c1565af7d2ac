package io.yinuo.measures.internal;

import io.yinuo.measures.ExchangeKind;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.measures.LinkStanding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Gives out what a bureau finds in the measures database, each row with where it comes from (rule ME14). */
@ApplicationScoped
public class Leaving {

    /** How a row tells whose it is. */
    private static final String SHARED = "随产品提供";
    private static final String OWN = "本局";

    @Inject
    ExchangeRows rows;

    @Inject
    CatalogueRows catalogue;

    @Inject
    MeasureRows measures;

    @Inject
    LinkRows links;

    public List<ExchangeRow> of(UUID bureauId) {
        var commands = new Commands(rows.book(bureauId));
        var all = new ArrayList<ExchangeRow>();
        catalogue.themes(bureauId).forEach(theme -> add(all, ExchangeKind.THEMES, Commands.cells(theme), owned(theme.own())));
        catalogue.policies(bureauId).values().stream()
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .forEach(policy -> add(all, ExchangeKind.POLICIES, commands.cells(policy), owned(policy.own())));
        catalogue.of(IndicatorRow.class, bureauId).all("r.kind, r.position, r.code")
                .forEach(row -> add(all, ExchangeKind.INDICATORS, commands.cells(row.view()), owned(row.isOwn())));
        catalogue.norms(bureauId).forEach(norm -> add(all, ExchangeKind.NORMS, commands.cells(norm), owned(norm.own())));
        measures.all(bureauId)
                .forEach(measure -> add(all, ExchangeKind.MEASURES, commands.cells(measure), owned(measure.own())));
        catalogue.allValues(bureauId).forEach(value -> {
            var told = owned(value.own());
            told.put("recordedBy", value.recordedBy());
            told.put("recordedAt", value.recordedAt().toString());
            told.put("id", value.id().toString());
            add(all, ExchangeKind.OBSERVATIONS, commands.cells(value), told);
        });
        links.own(bureauId).stream()
                .filter(link -> link.standing() == LinkStanding.CONFIRMED)
                .forEach(link -> commands.cells(link)
                        .ifPresent(cells -> add(all, ExchangeKind.LINKS, cells, owned(link.isOwn()))));
        return all;
    }

    private static Map<String, String> owned(boolean own) {
        var told = new LinkedHashMap<String, String>();
        told.put("owned", own ? OWN : SHARED);
        return told;
    }

    private static void add(List<ExchangeRow> all, ExchangeKind kind, Map<String, String> cells, Map<String, String> told) {
        var whole = new LinkedHashMap<>(cells);
        whole.putAll(told);
        all.add(new ExchangeRow(kind, all.size() + 1, whole));
    }
}
