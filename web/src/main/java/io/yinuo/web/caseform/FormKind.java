package io.yinuo.web.caseform;

/** The papers that can be made from a case (生成材料的种类). */
public enum FormKind {
    /** 办理呈批表. */
    APPROVAL_SLIP,
    /** 转办通知单, from the office to a section. */
    REFERRAL_SLIP,
    /** 面商记录表. */
    TALK_RECORD,
    /** 会办函, to a unit outside of the bureau. */
    UNIT_LETTER,
    /** 退办申请函. */
    RETURN_LETTER,
    /** 延期申请函, or one that asks for a suspension. */
    EXTENSION_LETTER,
    /** 催办单. */
    URGING_SLIP,
    /** 督办单. */
    SUPERVISION_SLIP,
    /** 送达回执. */
    DELIVERY_RECEIPT,
    /** 征询意见表. */
    RATING_FORM
}
