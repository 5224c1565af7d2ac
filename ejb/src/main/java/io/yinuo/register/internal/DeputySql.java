package io.yinuo.register.internal;

import static io.yinuo.register.internal.Rows.code;
import static io.yinuo.register.internal.Rows.day;
import static io.yinuo.register.internal.Rows.flag;
import static io.yinuo.register.internal.Rows.id;
import static io.yinuo.register.internal.Rows.number;
import static io.yinuo.register.internal.Rows.text;

import io.yinuo.register.DeputyCase;
import io.yinuo.register.DeputyCaseLine;
import io.yinuo.register.Light;
import io.yinuo.suggestion.Channel;
import io.yinuo.suggestion.HandlingRole;
import io.yinuo.suggestion.MatterKind;
import io.yinuo.suggestion.PartnerUnits;
import io.yinuo.suggestion.SuggestionStatus;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The statements of the deputy's home: own suggestions by the submitter rows that name the person. */
public final class DeputySql {

    private static final String OWN =
            """
            select s.id, s.kind, s.session_label, s.number_text, s.title, s.status, s.reply_due_on, s.handling_role, s.partner_units, sub.lead_submitter,
              rt.id as rating_id,
              case when exists (select 1 from referral_return rr where rr.suggestion_id = s.id and rr.status = 'ACCEPTED')
                then true else false end as handed_back,
              (select min(dl.strict_on) from deadline dl where dl.suggestion_id = s.id and dl.due_on = s.reply_due_on)
                as reply_strict_on,
              (select count(*) from commitment m join reply mr on mr.id = m.reply_id
                where m.suggestion_id = s.id and mr.status = 'DELIVERED' and m.status <> 'VOID') as commitments
            from submitter sub
            join suggestion s on s.id = sub.suggestion_id
            left join reply r on r.suggestion_id = s.id
              and r.ordinal = (select max(l.ordinal) from reply l where l.suggestion_id = s.id
                and l.kind <> 'SUPPLEMENTARY')
            left join rating rt on rt.reply_id = r.id and rt.submitter_id = sub.id
            where sub.person_id = :me
            """;

    private final EntityManager entities;
    private final UUID personId;
    private final LocalDate today;

    public DeputySql(EntityManager entities, UUID personId, LocalDate today) {
        this.entities = entities;
        this.personId = personId;
        this.today = today;
    }

    public boolean isOwn(UUID suggestionId) {
        return !entities.createNativeQuery(OWN + " and s.id = :case", Tuple.class)
                .setParameter("me", personId)
                .setParameter("case", suggestionId)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    public List<DeputyCaseLine> mine() {
        List<Tuple> rows = entities.createNativeQuery(OWN + " order by s.referred_on desc, s.id", Tuple.class)
                .setParameter("me", personId)
                .getResultList();
        return rows.stream().map(this::line).toList();
    }

    /** The talks of the case, without what the section noted for itself; {@link Talks} tells with whom each was held. */
    @SuppressWarnings("unchecked")
    public List<DeputyCase.Talk> talks(UUID suggestionId) {
        List<Tuple> rows = entities.createNativeQuery(
                        """
                        select c.held_on, c.channel, c.participants, c.deputy_view from consultation c
                        where c.suggestion_id = :case order by c.held_on, c.id
                        """,
                        Tuple.class)
                .setParameter("case", suggestionId)
                .getResultList();
        return rows.stream()
                .map(row -> new DeputyCase.Talk(
                        day(row, "held_on"),
                        code(row, "channel", Channel.class),
                        text(row, "participants"),
                        text(row, "deputy_view")))
                .toList();
    }

    private DeputyCaseLine line(Tuple row) {
        var status = code(row, "status", SuggestionStatus.class);
        var dueOn = day(row, "reply_due_on");
        boolean answers = code(row, "handling_role", HandlingRole.class).answersTheDeputy();
        var answeringUnit = answers ? null : new PartnerUnits(text(row, "partner_units")).leadUnit();
        return new DeputyCaseLine(
                id(row, "id"),
                code(row, "kind", MatterKind.class),
                text(row, "session_label"),
                text(row, "number_text"),
                text(row, "title"),
                status,
                dueOn,
                status.isAnswered() || answeringUnit != null
                        ? null
                        : Light.of(dueOn, day(row, "reply_strict_on"), today),
                answeringUnit,
                flag(row, "lead_submitter"),
                status == SuggestionStatus.DELIVERED && row.get("rating_id") == null,
                number(row, "commitments"),
                flag(row, "handed_back"));
    }
}
