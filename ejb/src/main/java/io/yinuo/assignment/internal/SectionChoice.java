package io.yinuo.assignment.internal;

import io.yinuo.directory.SectionView;
import io.yinuo.shared.InvalidInput;
import io.yinuo.shared.StateConflict;
import io.yinuo.workflow.Workflow.Routing;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Which sections of a bureau may be named, and which the routing proposes (rules A1-A3). */
public final class SectionChoice {

    private static final String OFFICE = "OFFICE";

    private final List<SectionView> active;
    private final List<SectionView> all;

    /** @param sections all sections of the bureau */
    public SectionChoice(List<SectionView> sections) {
        all = List.copyOf(sections);
        active = sections.stream().filter(SectionView::active).toList();
    }

    /** The proposed lead: the routed section, else the office, which finds the right one (rule A2). */
    public SectionView leadOf(Routing routing) {
        return byCode(routing.leadSection())
                .or(() -> byCode(OFFICE))
                .orElseThrow(() -> new StateConflict("BUREAU_WITHOUT_SECTIONS"));
    }

    /** The proposed co-handlers that this bureau has. */
    public List<SectionView> coHandlersOf(Routing routing) {
        return routing.coHandlers().stream().map(this::byCode).flatMap(Optional::stream).distinct().toList();
    }

    /**
     * @throws InvalidInput {@code SECTION_NOT_OF_BUREAU}, {@code SECTION_WITHOUT_VICE_DIRECTOR} (rule A3),
     *     {@code LEAD_IS_CO_HANDLER} (rule A1)
     */
    public void check(UUID leadSectionId, List<UUID> coSectionIds) {
        var check = new InvalidInput.Check().present(leadSectionId, "leadSectionId");
        if (leadSectionId != null) {
            var lead = byId(leadSectionId);
            check.that(lead.isPresent(), "leadSectionId", "SECTION_NOT_OF_BUREAU")
                    .that(
                            lead.map(SectionView::viceDirectorId).isPresent() || lead.isEmpty(),
                            "leadSectionId",
                            "SECTION_WITHOUT_VICE_DIRECTOR",
                            lead.map(SectionView::name).orElse(""));
        }
        check.that(coSectionIds.stream().allMatch(id -> byId(id).isPresent()), "coSectionIds", "SECTION_NOT_OF_BUREAU")
                .that(coSectionIds.stream().noneMatch(id -> Objects.equals(id, leadSectionId)), "coSectionIds", "LEAD_IS_CO_HANDLER")
                .done();
    }

    /** @throws InvalidInput {@code SECTION_NOT_OF_BUREAU} */
    public void require(UUID sectionId) {
        new InvalidInput.Check()
                .that(byId(sectionId).isPresent(), "sectionId", "SECTION_NOT_OF_BUREAU")
                .done();
    }

    /** The names of sections, for the trail. */
    public String names(List<UUID> sectionIds) {
        return String.join("、", sectionIds.stream().map(this::byId).flatMap(Optional::stream).map(SectionView::name).toList());
    }

    private Optional<SectionView> byId(UUID id) {
        return active.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The section of the code, or the one that does its work since they were merged (rule SC2). */
    private Optional<SectionView> byCode(String code) {
        return all.stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .flatMap(section -> byId(section.successorId() == null ? section.id() : section.successorId()));
    }
}
