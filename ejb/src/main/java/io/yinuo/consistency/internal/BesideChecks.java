package io.yinuo.consistency.internal;

import io.yinuo.consistency.FindingKind;
import io.yinuo.processes.CoHandling;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.DeadlineAdjustment;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The statements on what runs beside the handling: promises, opinions, extensions and suspensions.
 *
 * <p>What is looked for by its key is found by the index of the engine; what may be left over is held against all open rows of the
 * bureau at once. So each is one statement, however many rows there are.
 */
final class BesideChecks {

    private static final String OF_CASE = "select cast(s.id as varchar(36)) as case_id, s.number_text, s.title, ";

    private static final String NO_PROCESS =
            " and not exists (select 1 from act_ru_execution e where e.business_key_ = cast(%s.id as varchar(36)))";

    /** A letter that was delivered before promises were followed is taken up by the next pass; until then it is a finding. */
    private static final String COMMITMENT_STRAY = OF_CASE
            + """
            c.stage, cast(null as varchar(64)) as task_id, cast(c.id as varchar(36)) as subject_id
            from commitment c join suggestion s on s.id = c.suggestion_id
            where c.bureau_id = :bureau and c.status = 'OPEN'
              and (c.stage <> 'RECORDED' or exists (select 1 from reply r where r.id = c.reply_id and r.status = 'DELIVERED'))
            """
            + NO_PROCESS.formatted("c") + " order by s.id, c.id";

    /** A process that was begun under the key of a row which is not open. */
    private static final String LEFT_OVER =
            """
            select cast(s.id as varchar(36)) as case_id, s.number_text, s.title,
              (select x.status from %1$s x where cast(x.id as varchar(36)) = e.business_key_) as detail,
              cast(null as varchar(64)) as task_id, e.business_key_ as subject_id
            from act_ru_execution e
            join act_re_procdef d on d.id_ = e.proc_def_id_
            join act_ru_variable b on b.proc_inst_id_ = e.proc_inst_id_ and b.name_ = 'bureauId'
            join act_ru_variable v on v.proc_inst_id_ = e.proc_inst_id_ and v.name_ = 'suggestionId'
            left join suggestion s on cast(s.id as varchar(36)) = v.text_
            where d.key_ = :process and e.parent_id_ is null and b.text_ = cast(:bureau as varchar(36))
              and e.business_key_ not in (select cast(o.id as varchar(36)) from %1$s o join suggestion m on m.id = o.suggestion_id
                where m.bureau_id = :bureau and %2$s)
            order by e.business_key_
            """;

    private static final String FOLLOW_UP_LEFT_OVER =
            LEFT_OVER.formatted("commitment", "o.status = 'OPEN' and o.stage not in ('RECORDED', 'ENDED')");

    private static final String ADJUSTMENT_LEFT_OVER = LEFT_OVER.formatted("deadline_adjustment", "o.open_key is not null");

    private static final String PART_OF_SECTION = OF_CASE
            + """
            n.name as detail, cast(null as varchar(64)) as task_id, cast(a.id as varchar(36)) as subject_id
            from assignment a join suggestion s on s.id = a.suggestion_id join section n on n.id = a.section_id
            where s.bureau_id = :bureau and a.role = 'CO_HANDLER'
            """;

    private static final String PART_OF_UNIT = OF_CASE
            + """
            u.name as detail, cast(null as varchar(64)) as task_id, cast(u.id as varchar(36)) as subject_id
            from outside_unit u join suggestion s on s.id = u.suggestion_id
            where s.bureau_id = :bureau
            """;

    private static final String OPINION_UNASKED = PART_OF_SECTION + " and s.status = 'HANDLING' and a.status = 'ACTIVE'"
            + NO_PROCESS.formatted("a") + " union all " + PART_OF_UNIT
            + " and s.status = 'HANDLING' and u.status in ('NAMED', 'ASKED')" + NO_PROCESS.formatted("u") + " order by 1, 6";

    /** Sections are asked when the handling begins; from then on each is asked, has answered, or was waived. */
    private static final String OPINION_LOST = PART_OF_SECTION
            + """
              and s.status not in ('REGISTERED', 'ASSIGNING', 'ASSIGNED', 'CLOSED')
              and (a.status in ('PROPOSED', 'APPROVED') or a.status = 'ACTIVE' and s.status <> 'HANDLING'
                or a.status = 'ANSWERED' and a.opinion is null)
            union all
            """
            + PART_OF_UNIT
            + """
              and s.status <> 'CLOSED'
              and (u.status in ('NAMED', 'ASKED') and s.status <> 'HANDLING' or u.status = 'ANSWERED' and u.opinion is null)
            order by 1, 6
            """;

    private static final String STILL_ASKED =
            " and s.status <> 'CLOSED' and %1$s.status in (:settled) and exists (select 1 from act_ru_task t"
                    + " join act_ru_execution e on e.id_ = t.proc_inst_id_ where e.business_key_ = cast(%1$s.id as varchar(36))"
                    + " and t.task_def_key_ in (:asking))";

    private static final String OPINION_STILL_ASKED = PART_OF_SECTION + STILL_ASKED.formatted("a") + " union all "
            + PART_OF_UNIT + STILL_ASKED.formatted("u") + " order by 1, 6";

    private static final String ADJUSTMENT_STRAY = OF_CASE
            + """
            a.kind, cast(null as varchar(64)) as task_id, cast(a.id as varchar(36)) as subject_id
            from deadline_adjustment a join suggestion s on s.id = a.suggestion_id
            where s.bureau_id = :bureau and s.status <> 'CLOSED' and a.open_key is not null
            """
            + NO_PROCESS.formatted("a") + " order by s.id, a.id";

    private static final Map<String, Object> ASKED = Map.of(
            "settled", Set.of("ANSWERED", "WAIVED", "OBJECTED", "DROPPED"),
            "asking", Set.of(CoHandling.UserTasks.GIVE_OPINION, CoHandling.UserTasks.RECORD_OPINION));

    static final List<Check> ALL = List.of(
            new Check(FindingKind.COMMITMENT_STRAY, COMMITMENT_STRAY),
            new Check(FindingKind.FOLLOW_UP_LEFT_OVER, FOLLOW_UP_LEFT_OVER, Map.of("process", CommitmentFollowUp.KEY)),
            new Check(FindingKind.OPINION_UNASKED, OPINION_UNASKED),
            new Check(FindingKind.OPINION_LOST, OPINION_LOST),
            new Check(FindingKind.OPINION_STILL_ASKED, OPINION_STILL_ASKED, ASKED),
            new Check(FindingKind.ADJUSTMENT_STRAY, ADJUSTMENT_STRAY),
            new Check(FindingKind.ADJUSTMENT_LEFT_OVER, ADJUSTMENT_LEFT_OVER, Map.of("process", DeadlineAdjustment.KEY)));

    private BesideChecks() {}
}
