package io.yinuo.consistency.internal;

import io.yinuo.consistency.FindingKind;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.SuggestionHandling;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The statements of the check; the only ones that read tables of the engine. */
public final class Checks {

    public static final String OPEN_CASES =
            "select count(*) from suggestion where bureau_id = :bureau and status <> 'CLOSED'";

    private static final String OPEN_STEPS =
            """
            from work_item w join suggestion s on s.id = w.suggestion_id
            where s.bureau_id = :bureau and w.closed_at is null
            """;

    private static final String OF_STEP = "select cast(s.id as varchar(36)), s.number_text, s.title, w.element, w.task_id ";

    private static final String OF_CASE = "select cast(s.id as varchar(36)), s.number_text, s.title, s.status ";

    private static final String NO_PROCESS = OF_CASE
            + """
            from suggestion s
            where s.bureau_id = :bureau and s.status <> 'CLOSED'
              and not exists (select 1 from act_ru_execution e where e.business_key_ = cast(s.id as varchar(36)))
            order by s.id
            """;

    private static final String PROCESS_LEFT_OVER =
            """
            select e.business_key_, s.number_text, s.title, d.key_
            from act_ru_execution e
            join act_re_procdef d on d.id_ = e.proc_def_id_
            left join suggestion s on cast(s.id as varchar(36)) = e.business_key_
            where d.key_ in (:processes) and e.parent_id_ is null
              and (s.id is null or s.status = 'CLOSED')
              and exists (select 1 from act_ru_variable v where v.proc_inst_id_ = e.proc_inst_id_
                and v.name_ = 'bureauId' and v.text_ = cast(:bureau as varchar(36)))
            order by e.business_key_
            """;

    /** A case between two steps has a job of the engine that will be tried; one that failed for good is listed elsewhere. */
    private static final String NO_POSITION = OF_CASE
            + """
            from suggestion s
            where s.bureau_id = :bureau and s.status <> 'CLOSED'
              and not exists (select 1 from work_item w where w.suggestion_id = s.id and w.closed_at is null
                and concat(s.status, '/', w.element) in (:demanded))
              and not exists (select 1 from act_ru_job j join act_ru_execution r on r.id_ = j.root_proc_inst_id_
                where r.business_key_ = cast(s.id as varchar(36)))
            order by s.id
            """;

    /** The steps of a further reply on promises stand beside the matter, in whatever status that is. */
    private static final String OF_THE_MATTER =
            " and not exists (select 1 from reply b where b.id = w.subject_id and b.kind = 'SUPPLEMENTARY')";

    private static final String POSITION_APART =
            OF_STEP + OPEN_STEPS + OF_THE_MATTER + " and concat(s.status, '/', w.element) not in (:allowed) order by w.task_id";

    private static final String POSITION_TWICE = OF_STEP + OPEN_STEPS + OF_THE_MATTER
            + """
              and w.element not in (:several)
              and exists (select 1 from work_item o where o.suggestion_id = w.suggestion_id and o.closed_at is null
                and o.task_id > w.task_id and o.element not in (:several)
                and not exists (select 1 from reply b where b.id = o.subject_id and b.kind = 'SUPPLEMENTARY'))
            order by w.task_id
            """;

    private static final String FURTHER_REPLY_STRAY =
            """
            select cast(s.id as varchar(36)), s.number_text, s.title, r.status
            from reply r join suggestion s on s.id = r.suggestion_id
            where s.bureau_id = :bureau and r.kind = 'SUPPLEMENTARY' and r.status in ('DRAFTING', 'IN_SIGN_OFF', 'SIGNED', 'NUMBERED')
              and not exists (select 1 from secret_matter m where m.id = s.id)
              and not exists (select 1 from act_ru_execution e where e.business_key_ = cast(r.id as varchar(36)))
            order by s.id
            """;

    private static final String STEP_WITHOUT_TASK =
            OF_STEP + OPEN_STEPS + " and not exists (select 1 from act_ru_task t where t.id_ = w.task_id) order by w.task_id";

    private static final String TASK_WITHOUT_STEP =
            """
            select v.text_, s.number_text, s.title, t.task_def_key_, t.id_
            from act_ru_task t
            join act_ru_variable b on b.proc_inst_id_ = t.proc_inst_id_ and b.name_ = 'bureauId'
            join act_ru_variable v on v.proc_inst_id_ = t.proc_inst_id_ and v.name_ = 'suggestionId'
            left join suggestion s on cast(s.id as varchar(36)) = v.text_
            where b.text_ = cast(:bureau as varchar(36))
              and not exists (select 1 from work_item w where w.task_id = t.id_ and w.closed_at is null)
            order by t.id_
            """;

    private static final String NOBODY_TO_ACT = OF_STEP + OPEN_STEPS
            + """
              and not exists (
                select 1 from work_item_candidate c
                join person p on p.active and (p.id = c.person_id or c.person_id is null and exists (
                  select 1 from role_grant g where g.person_id = p.id and g.role = c.role and g.bureau_id = s.bureau_id
                    and (c.section_id is null or exists (select 1 from section h, section x where h.id = g.section_id
                      and x.id = c.section_id and coalesce(h.successor_id, h.id) = coalesce(x.successor_id, x.id)))))
                join account a on a.person_id = p.id and a.enabled
                where c.task_id = w.task_id)
            order by w.task_id
            """;

    /** Promises are owed beyond the end of their matter. */
    private static final String SIGNAL_MISSING =
            """
            select cast(s.id as varchar(36)), s.number_text, s.title, d.kind
            from deadline d join suggestion s on s.id = d.suggestion_id
            where s.bureau_id = :bureau and (s.status <> 'CLOSED' or d.kind in ('COMMITMENT', 'PUBLICATION')) and d.met_on is null
              and d.kind not in ('RATING', 'RATING_REMINDER') and d.kind not like 'INNER%' and d.due_on < :silentSince
              and not exists (select 1 from deadline_signal g where g.deadline_id = d.id
                and g.generation = d.generation and g.stage = 'OVERDUE')
            order by d.due_on, d.id
            """;

    private static final String NUMBER_MISSING =
            """
            select cast(null as varchar(36)), cast(null as varchar(40)), cast(null as varchar(300)),
              concat(o.prefix, ' ', cast(o.number_year as varchar(4)))
            from (select prefix, number_year, max(sequence_number) as last_number from document_number
              where bureau_id = :bureau and not outside group by prefix, number_year) o
            where o.last_number <> (select count(*) from document_number n where n.bureau_id = :bureau
              and n.prefix = o.prefix and n.number_year = o.number_year and n.sequence_number <= o.last_number)
            order by 4
            """;

    private static final String COUNTER_APART =
            """
            select cast(null as varchar(36)), cast(null as varchar(40)), cast(null as varchar(300)),
              concat(c.prefix, ' ', cast(c.number_year as varchar(4)))
            from document_counter c
            where c.bureau_id = :bureau and c.last_number <> (select coalesce(max(n.sequence_number), 0)
              from document_number n where n.bureau_id = c.bureau_id and n.prefix = c.prefix
                and n.number_year = c.number_year and not n.outside)
            order by 4
            """;

    private static final List<Check> OF_HANDLING = List.of(
            new Check(FindingKind.NO_PROCESS, NO_PROCESS),
            new Check(
                    FindingKind.PROCESS_LEFT_OVER, PROCESS_LEFT_OVER,
                    Map.of("processes", Set.of(SuggestionHandling.KEY, Contribution.KEY))),
            new Check(FindingKind.NO_POSITION, NO_POSITION, Map.of("demanded", Positions.demanded())),
            new Check(FindingKind.POSITION_APART, POSITION_APART, Map.of("allowed", Positions.allowed())),
            new Check(FindingKind.POSITION_TWICE, POSITION_TWICE, Map.of("several", Positions.SEVERAL)),
            new Check(FindingKind.FURTHER_REPLY_STRAY, FURTHER_REPLY_STRAY),
            new Check(FindingKind.STEP_WITHOUT_TASK, STEP_WITHOUT_TASK),
            new Check(FindingKind.TASK_WITHOUT_STEP, TASK_WITHOUT_STEP),
            new Check(FindingKind.NOBODY_TO_ACT, NOBODY_TO_ACT),
            new Check(FindingKind.SIGNAL_MISSING, SIGNAL_MISSING),
            new Check(FindingKind.NUMBER_MISSING, NUMBER_MISSING),
            new Check(FindingKind.COUNTER_APART, COUNTER_APART));

    public static final List<Check> ALL = Stream.concat(OF_HANDLING.stream(), BesideChecks.ALL.stream()).toList();

    private Checks() {}
}
