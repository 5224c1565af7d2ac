package io.yinuo.secret;

/** Why a matter that was registered as an ordinary one is secret (转为涉密的依据); a list, so that no words of it are typed. */
public enum SecretGround {
    /** 来文标有密级. */
    MARKED,
    /** 定密责任人确定. */
    CLASSIFIED,
    /** 保密检查中发现. */
    FOUND_IN_CHECK
}
