package io.yinuo.sample.internal;

import io.yinuo.directory.Administration;
import io.yinuo.directory.NewPerson;
import io.yinuo.directory.NewPerson.NewGrant;
import io.yinuo.directory.PeopleAdministration;
import io.yinuo.directory.StandardSection;
import io.yinuo.sample.internal.SampleBureau.Oversight;
import io.yinuo.sample.internal.SampleBureau.SamplePerson;
import io.yinuo.shared.Roles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Founds a bureau of the samples with its sections and people, all of it or nothing. */
@Stateless
@RunAs(Roles.ENGINE)
public class BureauFounder {

    /** Published with the samples. */
    private static final String PASSWORD = "yinuo-demo";

    @Inject
    Administration administration;

    @Inject
    PeopleAdministration people;

    @Inject
    SampleMarks marks;

    @PermitAll
    public void found(SampleBureau sample) {
        var code = sample.bureau().code();
        if (marks.isMade(code)) {
            return;
        }
        var bureauId = administration.addBureau(sample.bureau());
        var sections = addSections(bureauId);
        var persons = addPeople(bureauId, sample.people(), sections);
        for (Oversight oversight : sample.overseers()) {
            oversight.sections().forEach(section ->
                    administration.overseeSection(sections.get(section), persons.get(oversight.userName())));
        }
        marks.made(code);
    }

    private Map<String, UUID> addSections(UUID bureauId) {
        var sections = new HashMap<String, UUID>();
        for (StandardSection section : StandardSection.values()) {
            sections.put(section.name(), administration.addSection(bureauId, section.name(), section.label()));
        }
        return sections;
    }

    private Map<String, UUID> addPeople(UUID bureauId, List<SamplePerson> wanted, Map<String, UUID> sections) {
        var persons = new HashMap<String, UUID>();
        for (SamplePerson person : wanted) {
            var added = people.addPerson(new NewPerson(
                    bureauId,
                    person.name(),
                    person.title(),
                    person.phone(),
                    person.userName(),
                    person.login() ? PASSWORD : null,
                    grants(person, sections)));
            persons.put(person.userName(), added.personId());
        }
        return persons;
    }

    private static List<NewGrant> grants(SamplePerson person, Map<String, UUID> sections) {
        return Stream.of(
                        person.roles().stream().map(role -> new NewGrant(role, null)),
                        person.heads().stream().map(code -> new NewGrant(Roles.SECTION_HEAD, sections.get(code))),
                        person.serves().stream().map(code -> new NewGrant(Roles.OFFICER, sections.get(code))))
                .flatMap(grants -> grants)
                .toList();
    }
}
