package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.code;
import static io.yinuo.register.internal.Rows.day;
import static io.yinuo.register.internal.Rows.flag;
import static io.yinuo.register.internal.Rows.id;
import static io.yinuo.register.internal.Rows.instant;
import static io.yinuo.register.internal.Rows.number;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.register.NumberLine;
import io.yinuo.signoff.NumberStatus;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The statements of the number register: one for the years, one for all lines of a year. */
public final class NumberRegisterSql {

    private static final String LINES =
            """
            select concat(n.prefix, '〔', cast(n.number_year as varchar(4)), '〕',
                cast(n.sequence_number as varchar(9)), '号') as document_number,
              n.status, n.outside, n.void_reason, n.allotted_at, n.released_at, p.name as released_by,
              s.id, s.number_text, s.title, r.signed_on
            from document_number n
            join reply r on r.id = n.reply_id
            join suggestion s on s.id = r.suggestion_id
            left join person p on p.id = n.released_by
            where n.bureau_id in (:bureaus) and n.number_year = :year
            order by n.prefix, n.sequence_number
            """;

    private final EntityManager entities;
    private final Set<UUID> bureaus;

    public NumberRegisterSql(EntityManager entities, Set<UUID> bureaus) {
        this.entities = entities;
        this.bureaus = bureaus;
    }

    @SuppressWarnings("unchecked")
    public List<Integer> years() {
        List<Tuple> rows = entities.createNativeQuery(
                        """
                        select distinct n.number_year as used_year from document_number n
                        where n.bureau_id in (:bureaus) order by n.number_year desc
                        """,
                        Tuple.class)
                .setParameter("bureaus", bureaus)
                .getResultList();
        return rows.stream().map(row -> number(row, "used_year")).toList();
    }

    @SuppressWarnings("unchecked")
    public List<NumberLine> ofYear(int year) {
        List<Tuple> rows = entities.createNativeQuery(LINES, Tuple.class)
                .setParameter("bureaus", bureaus)
                .setParameter("year", year)
                .getResultList();
        return rows.stream().map(NumberRegisterSql::line).toList();
    }

    private static NumberLine line(Tuple row) {
        return new NumberLine(
                text(row, "document_number"),
                code(row, "status", NumberStatus.class),
                flag(row, "outside"),
                id(row, "id"),
                text(row, "number_text"),
                text(row, "title"),
                day(row, "signed_on"),
                instant(row, "allotted_at"),
                text(row, "void_reason"),
                text(row, "released_by"),
                instant(row, "released_at"));
    }
}
