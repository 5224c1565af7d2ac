package io.yinuo.directory;

import io.yinuo.directory.internal.DirectoryQuery;
import io.yinuo.shared.Roles;
import io.yinuo.directory.internal.SectionName;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Looks up bureaus, sections and people; holds nothing that a colleague may not know. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Directory {

    @Inject
    DirectoryQuery query;

    @Inject
    Callers callers;

    /** @throws io.yinuo.shared.NotFound {@code BUREAU_UNKNOWN} */
    @PermitAll
    public BureauView bureau(UUID id) {
        return query.bureau(id).view();
    }

    /** All bureaus of the installation, by code. */
    @PermitAll
    public List<BureauView> bureaus() {
        return query.bureaus().stream().map(b -> b.view()).toList();
    }

    /** @throws io.yinuo.shared.NotFound {@code SECTION_UNKNOWN} */
    @PermitAll
    public SectionView section(UUID id) {
        return query.section(id).view();
    }

    /** The name that the section bore on that day (rule SC1). */
    @PermitAll
    public String sectionNameOn(UUID sectionId, LocalDate day) {
        return query.formerNames(sectionId).stream()
                .filter(former -> former.endsAfter(day))
                .map(SectionName::name)
                .findFirst()
                .orElseGet(() -> query.section(sectionId).view().name());
    }

    /** The names that the section bore before, oldest first. */
    @PermitAll
    public List<String> formerNamesOf(UUID sectionId) {
        return query.formerNames(sectionId).stream().map(SectionName::name).toList();
    }

    /** The sections of a bureau in their order, the inactive ones too. */
    @PermitAll
    public List<SectionView> sections(UUID bureauId) {
        return query.sections(bureauId).stream().map(s -> s.view()).toList();
    }

    /** @throws io.yinuo.shared.NotFound {@code SECTION_UNKNOWN} when the bureau has no such section */
    @PermitAll
    public SectionView sectionByCode(UUID bureauId, String code) {
        return query.sectionByCode(bureauId, code).view();
    }

    /** @throws io.yinuo.shared.NotFound {@code PERSON_UNKNOWN} */
    @PermitAll
    public PersonView person(UUID id) {
        return query.person(id).view();
    }

    /** Who holds the role in a section of the caller's bureau, with phones: for those who work there. */
    @RolesAllowed({
        Roles.SECRETARY, Roles.OFFICER, Roles.SECTION_HEAD, Roles.REVIEWER, Roles.VICE_DIRECTOR, Roles.DIRECTOR,
        Roles.SUPERVISOR, Roles.ADMIN
    })
    public List<PersonView> colleagues(String sectionCode, String role) {
        return peopleIn(sectionByCode(callers.current().bureauId(), sectionCode).id(), role);
    }

    /** Active people who hold the role in just this section, or for no section in the bureau, by name. */
    @PermitAll
    public List<PersonView> holding(UUID bureauId, UUID sectionId, String role) {
        return sectionId == null ? holding(bureauId, role) : peopleIn(sectionId, role);
    }

    /** Active people who hold the role in just this section, by name. */
    @PermitAll
    public List<PersonView> peopleIn(UUID sectionId, String role) {
        return query.peopleIn(sectionId, role).stream().map(p -> p.view()).toList();
    }

    /** Active people who hold the role in the bureau, in whatever section, by name. */
    @PermitAll
    public List<PersonView> holding(UUID bureauId, String role) {
        return query.holding(bureauId, role).stream().map(p -> p.view()).toList();
    }
}
