package io.yinuo.drafting;

import java.util.UUID;

/** Tells who has a reply in hand (已收到); answered by the delivery, which records it. */
public interface Receipts {

    /** Whether the person is a submitter whom the reply has reached. */
    boolean has(UUID replyId, UUID personId);
}
