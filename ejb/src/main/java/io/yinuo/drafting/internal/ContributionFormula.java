package io.yinuo.drafting.internal;

import io.yinuo.directory.PersonView;
import io.yinuo.drafting.Block;
import io.yinuo.drafting.BlockLevel;
import io.yinuo.suggestion.SuggestionView;
import java.util.List;
import java.util.UUID;

/** Writes what the system knows of an opinion for the unit that answers (会办意见函, domain §3.4). */
public final class ContributionFormula {

    private ContributionFormula() {}

    /** The beginning, on which the officer goes on; nobody gets a copy unless the officer says so. */
    public static Draft beginning(SuggestionView matter, PersonView officer) {
        var heading = new Heading(
                title(matter), matter.leadUnit() + "：", null, null, null, "", officer.name(), officer.phone());
        var opening = new Block(UUID.randomUUID(), BlockLevel.BODY, opening(matter));
        return new Draft(heading, List.of(opening), List.of(), List.of(), List.of());
    }

    static String title(SuggestionView matter) {
        return "关于" + matter.sessionLabel() + matter.numberLabel() + matter.kind().word() + "的会办意见";
    }

    static String opening(SuggestionView matter) {
        var several = matter.submitters().size() > 1 ? "等" : "";
        return "你单位主办的" + matter.leadSubmitter().name() + several
                + matter.kind().submitterTitle().printed() + "提出的《"
                + matter.title().replaceAll("^《|》$", "") + "》（" + matter.numberLabel() + "）收悉。经研究，提出会办意见如下：";
    }
}
