package io.yinuo.register;

import io.yinuo.suggestion.Channel;
import java.time.LocalDate;
import java.util.List;

/**
 * One matter with all that offices keep of it in their tables (台账导出).
 *
 * @param line what the ledger shows
 * @param submitters the lead first
 * @param partnerUnits other units of the case, or empty
 * @param coHandlers names of the sections that give or gave an opinion
 * @param talks oldest first
 * @param deliveredOn the day on which the latest reply reached the last submitter, or null
 * @param publicUrl where the public reads its reply, or null
 * @param mergedInto number of the matter under which it goes on because it was registered twice, or null
 * @param handedBackTo which unit handles it since the referrer took it back, empty where that is not known, or null
 * @param joinedUnder number of the matter from whose draft it is answered, or null
 * @param officeRemark what the office wrote beside it (备注), for those inside only, or null
 */
public record LedgerRow(
        LedgerLine line,
        List<Submitter> submitters,
        String partnerUnits,
        List<String> coHandlers,
        List<Talk> talks,
        LocalDate deliveredOn,
        String publicUrl,
        String mergedInto,
        String handedBackTo,
        String joinedUnder,
        String officeRemark) {

    /** A line of which nothing more is asked. */
    public static LedgerRow without(LedgerLine line) {
        return new LedgerRow(line, List.of(), null, List.of(), List.of(), null, null, null, null, null, null);
    }

    /** One who signed; the phone is for those inside only. */
    public record Submitter(String name, boolean lead, String delegation, String phone) {}

    /** One talk; who took part is for those inside only. */
    public record Talk(LocalDate heldOn, Channel channel, String participants) {}
}
