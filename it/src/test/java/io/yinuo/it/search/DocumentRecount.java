package io.yinuo.it.search;

import io.yinuo.search.FoundKind;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/** What a search should find, told from the tables of the steps alone, by a reader's holder of cases (rules SR1, SR3). */
public record DocumentRecount(DataSource dataSource) {

    private static final Map<FoundKind, String> SOURCES = Map.ofEntries(
            Map.entry(FoundKind.SUGGESTION, """
            select s.id from suggestion s
            where s.id in (select a.case_id from case_access a where a.holder_id = ?) and ? is not null
              and (s.title like ? or s.body like ?)
            """),
            Map.entry(FoundKind.REPLY, """
            select r.id from reply r
            where r.suggestion_id in (select a.case_id from case_access a where a.holder_id = ?) and (r.status = 'DELIVERED' or ?)
              and r.dispatched_text is not null and (r.title like ? or r.dispatched_text like ?)
            """),
            Map.entry(FoundKind.COMMITMENT, """
            select c.id from commitment c join reply r on r.id = c.reply_id join suggestion s on s.id = c.suggestion_id
            where c.suggestion_id in (select a.case_id from case_access a where a.holder_id = ?) and (r.status = 'DELIVERED' or ?)
              and r.dispatched_text is not null and c.status <> 'VOID' and (s.title like ? or c.exact_words like ?)
            """),
            Map.entry(FoundKind.TALK, """
            select t.id from consultation t
            where t.suggestion_id in (select a.case_id from case_access a where a.holder_id = ?) and ?
              and (t.participants like ? or concat(t.deputy_view, ' ', t.agreed_changes) like ?)
            """),
            Map.entry(FoundKind.OPINION, """
            select o.id from assignment o join section c on c.id = o.section_id
            where o.suggestion_id in (select a.case_id from case_access a where a.holder_id = ?) and ?
              and (c.name like ? or o.opinion like ?) and o.opinion is not null
            """),
            Map.entry(FoundKind.REPORT, """
            select r.id from commitment_report r join commitment c on c.id = r.commitment_id
            where r.suggestion_id in (select a.case_id from case_access a where a.holder_id = ?) and ?
              and c.status <> 'VOID' and (c.exact_words like ? or concat(r.text, ' ', r.figure) like ?) and r.text is not null
            """),
            Map.entry(FoundKind.PAPER, """
            select p.id from paper p
            where p.suggestion_id in (select a.case_id from case_access a where a.holder_id = ?) and ?
              and p.withdrawn_at is null and (p.file_name like ? or p.file_name like ?)
            """),
            Map.entry(FoundKind.OBSERVATION, """
            select o.id from measure_observation o join measure_indicator i on i.id = o.indicator_id
            where (o.bureau_id is null or o.bureau_id = ?) and ? and o.withdrawn_at is null
              and (concat(i.name, ' ', o.place) like ? or concat(o.source, ' ', o.passage, ' ', o.remark) like ?)
            """),
            Map.entry(FoundKind.STANDARD_TEXT, """
            select t.id from standard_text t
            where t.bureau_id = ? and (t.off = false or ?) and (t.name like ?
              or exists (select 1 from standard_passage p where p.standard_text_id = t.id and p.text like ?))
            """),
            Map.entry(FoundKind.BULLETIN, """
            select b.id from bulletin b
            where b.bureau_id = ? and b.kind = 'PROGRESS' and (b.status = 'RELEASED' or ? and b.status = 'DRAFT')
              and (b.title like ? or concat(b.opening, ' ', b.findings, ' ', b.demands) like ?)
            """),
            Map.entry(FoundKind.YEAR_SUMMARY, """
            select b.id from bulletin b
            where b.bureau_id = ? and b.kind = 'YEAR_SUMMARY' and (b.status = 'RELEASED' or ? and b.status = 'DRAFT')
              and (b.title like ? or concat(b.opening, ' ', b.findings, ' ', b.demands) like ?)
            """));

    /**
     * The ids of what bears the word.
     *
     * @param holder a person, a section or a bureau; the bureau for what belongs to no matter
     * @param inside whether it makes the replies, and so reads what is not yet delivered; for what belongs to no matter whether it
     *     reads what the office has not released, or has switched off
     */
    public Set<UUID> ids(FoundKind kind, String word, UUID holder, boolean inside) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(SOURCES.get(kind))) {
            statement.setObject(1, holder);
            statement.setBoolean(2, inside);
            statement.setString(3, '%' + word + '%');
            statement.setString(4, '%' + word + '%');
            try (var found = statement.executeQuery()) {
                var ids = new TreeSet<UUID>();
                while (found.next()) {
                    ids.add(found.getObject(1, UUID.class));
                }
                return ids;
            }
        }
    }
}
