package io.yinuo.measures;

/** The Chinese words of a reach (范围), by which values are searched in whatever language somebody reads the pages. */
public final class ReachWords {

    private ReachWords() {}

    public static String of(Reach reach) {
        return switch (reach) {
            case ALL -> "全域";
            case COMPULSORY -> "义务教育";
            case PRIMARY -> "小学";
            case GRADES_1_2 -> "小学一、二年级";
            case GRADES_3_6 -> "小学三至六年级";
            case JUNIOR -> "初中";
            case GRADES_7_8 -> "初一、初二";
            case GRADE_9 -> "初三";
            case SENIOR -> "高中";
            case VOCATIONAL -> "中职";
            case COLLEGE -> "高校";
            case TEACHERS -> "教师";
            case PARENTS -> "家长";
            case TUTORING -> "校外培训机构";
        };
    }
}
