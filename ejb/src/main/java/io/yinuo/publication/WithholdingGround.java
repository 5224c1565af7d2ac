package io.yinuo.publication;

/** Why a reply is not published (不公开理由), by the articles of the regulation on government information (2019). */
public enum WithholdingGround {
    /** 国家秘密及法律、行政法规禁止公开 (art. 14). */
    SECRET,
    /** 危及国家安全、公共安全、经济安全、社会稳定 (art. 14). */
    SAFETY,
    /** 商业秘密、个人隐私 (art. 15). */
    PRIVACY,
    /** 内部事务或者过程性信息 (art. 16). */
    INTERNAL,
    /** 依申请公开: given to whoever asks for it. */
    ON_REQUEST
}
