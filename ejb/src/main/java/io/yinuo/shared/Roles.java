package io.yinuo.shared;

import java.util.Set;

/** The names of the roles, as the container and the grants know them (design §1). */
public final class Roles {

    /** 办公室秘书. */
    public static final String SECRETARY = "SECRETARY";
    /** 承办科室经办人. */
    public static final String OFFICER = "OFFICER";
    /** 科室负责人. */
    public static final String SECTION_HEAD = "SECTION_HEAD";
    /** 办公室主任, the last gate before the leaders (核稿). */
    public static final String REVIEWER = "REVIEWER";
    /** 分管领导. */
    public static final String VICE_DIRECTOR = "VICE_DIRECTOR";
    /** 主要领导. */
    public static final String DIRECTOR = "DIRECTOR";
    /** 督查. */
    public static final String SUPERVISOR = "SUPERVISOR";
    /** 人大代表工委 or 政府办 liaison. */
    public static final String LIAISON = "LIAISON";
    /** 人大代表. */
    public static final String DEPUTY = "DEPUTY";
    /** 管理员. */
    public static final String ADMIN = "ADMIN";
    /** The process engine when it calls back; never granted to a person. */
    public static final String ENGINE = "ENGINE";

    /** Roles that see every case of their bureau. */
    public static final Set<String> BUREAU_WIDE =
            Set.of(SECRETARY, REVIEWER, VICE_DIRECTOR, DIRECTOR, SUPERVISOR, LIAISON);

    /** The office: its secretaries and its director (办公室). */
    public static final Set<String> OFFICE = Set.of(SECRETARY, REVIEWER);

    /** The leaders of a bureau, who sign (局领导). */
    public static final Set<String> LEADERS = Set.of(DIRECTOR, VICE_DIRECTOR);

    /** Roles that see every case of their bureau from within, and what its office is still writing. */
    public static final Set<String> OVERSEEING = Set.of(SECRETARY, REVIEWER, VICE_DIRECTOR, DIRECTOR, SUPERVISOR);

    /** Roles of those who make the reply; to all others a bureau shows what it has delivered. */
    public static final Set<String> STAFF =
            Set.of(SECRETARY, OFFICER, SECTION_HEAD, REVIEWER, VICE_DIRECTOR, DIRECTOR, SUPERVISOR);

    private Roles() {}
}
