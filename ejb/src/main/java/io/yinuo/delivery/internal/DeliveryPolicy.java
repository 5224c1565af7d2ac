package io.yinuo.delivery.internal;

import io.yinuo.delivery.DeliveryRecord;
import io.yinuo.shared.InvalidInput;
import io.yinuo.suggestion.SubmitterView;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Each submitter is owed the reply once, co-signers as much as the lead (rule V1: domain §1.2, art. 22). */
public final class DeliveryPolicy {

    private DeliveryPolicy() {}

    /** The submitters who are still owed the reply, in their order. */
    public static List<SubmitterView> outstanding(List<SubmitterView> submitters, Set<UUID> recorded) {
        return submitters.stream().filter(each -> !recorded.contains(each.id())).toList();
    }

    /**
     * @param outstanding who is still owed the reply; some of them may follow another day
     * @param signedOn before this day there was no letter
     * @throws InvalidInput naming each record that is wrong
     */
    public static void check(
            List<DeliveryRecord> records, List<SubmitterView> outstanding, LocalDate signedOn, LocalDate today) {
        var check = new InvalidInput.Check();
        var named = records.stream().map(DeliveryRecord::submitterId).toList();
        var owed = outstanding.stream().map(SubmitterView::id).collect(Collectors.toSet());
        check.that(!records.isEmpty(), "records", "DELIVERY_MISSING");
        check.that(new HashSet<UUID>(named).size() == named.size(), "records", "SUBMITTER_REPEATED");
        for (int i = 0; i < records.size(); i++) {
            var delivery = records.get(i);
            var field = "records[" + i + "]";
            check.that(owed.contains(delivery.submitterId()), field + ".submitterId", "DELIVERY_NOT_OWED")
                    .present(delivery.mode(), field + ".mode")
                    .present(delivery.deliveredOn(), field + ".deliveredOn")
                    .text(delivery.receiver(), field + ".receiver", 100)
                    .that(lies(delivery.deliveredOn(), signedOn, today), field + ".deliveredOn", "DELIVERY_DATE", signedOn);
        }
        check.done();
    }

    private static boolean lies(LocalDate on, LocalDate from, LocalDate to) {
        return on == null || !on.isBefore(from) && !on.isAfter(to);
    }
}
