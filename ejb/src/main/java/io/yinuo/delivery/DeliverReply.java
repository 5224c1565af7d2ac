package io.yinuo.delivery;

import java.util.List;
import java.util.Objects;

/** Records that the reply has reached every submitter (送达登记). */
public record DeliverReply(String taskId, List<DeliveryRecord> records) {

    public DeliverReply {
        records = records == null ? List.of() : records.stream().filter(Objects::nonNull).toList();
    }
}
