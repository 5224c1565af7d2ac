package io.yinuo.register;

import io.yinuo.deadline.DeadlineKind;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;

/**
 * What falls due in a month (到期查询); each filter may be null.
 *
 * @param sectionId the lead section
 */
public record DueQuery(YearMonth month, UUID sectionId, DeadlineKind kind, Light.Level level) {

    public DueQuery {
        Objects.requireNonNull(month, "month");
    }
}
