package io.yinuo.drafting.internal;

import io.yinuo.drafting.HeadChange;
import io.yinuo.drafting.HeadPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Compares what stands around the text in two versions. */
public final class HeadComparison {

    private HeadComparison() {}

    /** The parts that differ; nothing when one of the versions is from before heads were kept with them. */
    public static List<HeadChange> compare(Heading before, Heading after) {
        var changes = new ArrayList<HeadChange>();
        if (before == null || after == null) {
            return changes;
        }
        for (HeadPart part : HeadPart.values()) {
            var old = textOf(part, before);
            var now = textOf(part, after);
            if (!Objects.equals(old, now)) {
                changes.add(new HeadChange(part, old, now));
            }
        }
        return changes;
    }

    private static String textOf(HeadPart part, Heading heading) {
        return switch (part) {
            case TITLE -> heading.title();
            case MAIN_RECIPIENT -> heading.mainRecipient();
            case OUTCOME -> codeOf(heading.outcome());
            case DISCLOSURE -> codeOf(heading.disclosure());
            case WITHHOLDING_GROUND -> heading.withholdingGround();
            case COPIES -> heading.copies();
            case CONTACT_NAME -> heading.contactName();
            case CONTACT_PHONE -> heading.contactPhone();
        };
    }

    private static String codeOf(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
