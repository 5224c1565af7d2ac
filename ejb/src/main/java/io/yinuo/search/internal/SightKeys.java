package io.yinuo.search.internal;

import io.yinuo.shared.Actor;
import io.yinuo.shared.Roles;
import io.yinuo.workflow.CaseHolders;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Keys by which documents are opened: the holders of a case (rule E1), the bureaus of a measure, and who reads the
 * texts and bulletins of a bureau (rules KT1, BU1).
 *
 * <p>A document bears the keys that open it, a reader holds those of the own roles, and every query asks for one in common.
 */
final class SightKeys {

    private static final String SHARED = "measures";
    private static final String STAFF = "staff:";
    private static final String OFFICE = "office:";
    private static final String OVERSEEING = "overseeing:";

    private SightKeys() {}

    /** What is open to all who may see the case, or only to those who make the reply. */
    static List<String> ofCase(Collection<UUID> holders, boolean delivered) {
        return holders.stream().map(holder -> delivered ? holder.toString() : inside(holder)).sorted().toList();
    }

    /** @param bureauId null for what all bureaus share */
    static List<String> ofMeasures(UUID bureauId) {
        return List.of(bureauId == null ? SHARED : SHARED + ":" + bureauId);
    }

    /** @param off whether it is offered to nobody, so that just the office still reads it */
    static List<String> ofText(UUID bureauId, boolean off) {
        return List.of((off ? OFFICE : STAFF) + bureauId);
    }

    static List<String> ofBulletin(UUID bureauId, boolean released) {
        return List.of((released ? STAFF : OVERSEEING) + bureauId);
    }

    static Set<String> of(Actor reader) {
        var keys = new LinkedHashSet<String>();
        CaseHolders.of(reader).forEach(holder -> keys.add(holder.toString()));
        keys.addAll(insideOf(reader));
        if (reader.holdsAnyOf(Roles.STAFF, reader.bureauId()) || reader.holds(Roles.ADMIN, reader.bureauId())) {
            keys.addAll(ofMeasures(null));
            keys.addAll(ofMeasures(reader.bureauId()));
        }
        of(reader, Roles.STAFF, STAFF, keys);
        of(reader, Roles.OFFICE, OFFICE, keys);
        of(reader, Roles.OVERSEEING, OVERSEEING, keys);
        return keys;
    }

    private static void of(Actor reader, Set<String> roles, String key, Set<String> keys) {
        if (reader.holdsAnyOf(roles, reader.bureauId())) {
            keys.add(key + reader.bureauId());
        }
    }

    private static List<String> insideOf(Actor reader) {
        return CaseHolders.inside(reader).stream().map(SightKeys::inside).toList();
    }

    private static String inside(UUID holder) {
        return "inside:" + holder;
    }
}
