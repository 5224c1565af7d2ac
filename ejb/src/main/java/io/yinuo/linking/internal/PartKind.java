package io.yinuo.linking.internal;

import io.yinuo.measures.LinkKind;

/** Where the parts of matters stand; all of them join the matter as {@code s}. */
enum PartKind {
    SUGGESTION(LinkKind.SUGGESTION, "s.id", "s.title", "s.number_text", "suggestion s", "s.id"),
    REQUEST(
            LinkKind.REQUEST, "q.id", "q.text", "s.title",
            "suggestion_request q join suggestion s on s.id = q.suggestion_id", "q.position"),
    /** As they stand in the latest version of each letter. */
    PARAGRAPH(
            LinkKind.PARAGRAPH, "b.block_id", "b.text", "r.title",
            """
            draft_block b join draft_version v on v.id = b.draft_version_id join reply r on r.id = v.reply_id
            join suggestion s on s.id = r.suggestion_id
              and v.number = (select max(o.number) from draft_version o where o.reply_id = r.id)
            """,
            "r.ordinal, b.position"),
    COMMITMENT(
            LinkKind.COMMITMENT, "c.id", "c.exact_words", "s.title",
            "commitment c join suggestion s on s.id = c.suggestion_id", "c.recorded_at, c.position");

    /** A matter that turned out to be secret has no parts here (rule SE4). */
    private static final String SIGHT =
            """
            exists (select 1 from case_access a where a.case_id = s.id and a.holder_id in (:holders))
            and not exists (select 1 from secret_matter m where m.id = s.id)
            """;

    private final LinkKind kind;
    private final String id;
    private final String title;
    private final String detail;
    private final String from;
    private final String order;

    PartKind(LinkKind kind, String id, String title, String detail, String from, String order) {
        this.kind = kind;
        this.id = id;
        this.title = title;
        this.detail = detail;
        this.from = from;
        this.order = order;
    }

    LinkKind kind() {
        return kind;
    }

    /** Those of these ids that the holders may see. */
    String byId() {
        return select(id);
    }

    /** Those of these matters that the holders may see, without promises of letters that were withdrawn (rule W3). */
    String byMatter() {
        return this == COMMITMENT ? select("c.status <> 'VOID' and s.id") : select("s.id");
    }

    private String select(String key) {
        return "select " + id + " as id, s.id as suggestion_id, " + title + " as title, " + detail + " as detail from " + from
                + " where " + key + " in (:ids) and " + SIGHT + " order by " + order;
    }
}
