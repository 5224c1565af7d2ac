package io.yinuo.sample.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.processes.SuggestionHandling;
import io.yinuo.sample.internal.SampleBureau.SamplePerson;
import io.yinuo.sample.internal.SampleMatter.Promise;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.SuggestionNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleLibraryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int PLACES_TO_STOP = 18;

    private final List<SampleBureau> bureaus = new SampleLibrary(TODAY).bureaus();
    private final SampleBureau cixi = bureaus.get(0);
    private final SampleBureau example = bureaus.get(1);

    @Test
    void signInIsOpenToThePublishedAccountsOnly() {
        assertThat(bureaus.stream().flatMap(bureau -> bureau.people().stream()).filter(SamplePerson::login))
                .extracting(SamplePerson::userName)
                .containsExactlyInAnyOrder(
                        "secretary", "officer", "officer2", "cohandler", "head", "reviewer", "vice", "director",
                        "supervisor", "liaison", "deputy", "deputy2", "admin", "secretary-b", "reviewer-b", "admin-b",
                        "deputy1-b", "officer1-b", "head1-b", "vice-b", "director-b");
    }

    @Test
    void theTwoRealMattersStandWhereTheIssueWantsThem() {
        assertThat(cixi.matters()).extracting(SampleMatter::number).containsExactly("159", "198");
        assertThat(cixi.matters())
                .extracting(SampleMatter::stopAt)
                .containsExactly(
                        SuggestionHandling.UserTasks.RATE_REPLY, SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT);
        assertThat(cixi.matters().get(1).referredOn()).isBefore(TODAY).isAfter(TODAY.minusDays(10));
    }

    @Test
    void nobodyRatesAMatterOfARealDeputy() {
        assertThat(cixi.matters()).extracting(SampleMatter::stopAt).doesNotContain(SampleMatter.CLOSED);
    }

    @Test
    void inventedMattersAreManyAndStandAtEveryStep() {
        assertThat(example.matters()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(example.matters().stream().map(SampleMatter::stopAt).distinct()).hasSize(PLACES_TO_STOP);
        assertThat(example.matters()).anyMatch(matter -> matter.openOpinions() > 0);
    }

    @Test
    void numbersAreNumbersAndTakenOnce() {
        for (SampleBureau bureau : bureaus) {
            assertThat(bureau.matters()).extracting(SampleMatter::key).doesNotHaveDuplicates();
            assertThat(bureau.matters()).allMatch(matter -> SuggestionNumber.of(matter.number()).isPlausible());
        }
    }

    @Test
    void eachPromiseStandsInTheTextOfItsAnswer() {
        var promised = matters()
                .flatMap(matter -> matter.asks().stream())
                .flatMap(ask -> ask.promises().stream().map(promise -> new Object[] {ask.paragraphs(), promise.words()}))
                .toList();

        assertThat(promised).isNotEmpty().allSatisfy(pair -> assertThat((List<?>) pair[0])
                .anySatisfy(paragraph -> assertThat(paragraph.toString()).contains((String) pair[1])));
    }

    @Test
    void theDatedPromiseOfTheRealLetterIsTheOnlyDatedOne() {
        var promises = cixi.matters().get(0).asks().stream().flatMap(ask -> ask.promises().stream()).toList();

        assertThat(promises)
                .filteredOn(promise -> promise.dueOn() != null)
                .extracting(Promise::dueOn)
                .containsExactly(LocalDate.of(2025, 12, 31));
    }

    @Test
    void everySectionHasAHeadAnOfficerAndAnOverseer() {
        for (SampleBureau bureau : bureaus) {
            assertThat(codes(bureau, SamplePerson::heads)).hasSize(10);
            assertThat(codes(bureau, SamplePerson::serves)).hasSize(10);
            assertThat(bureau.overseers().stream().flatMap(each -> each.sections().stream())).hasSize(10);
        }
    }

    @Test
    void stepsAreTakenOnWorkingDaysAndNeverInTheFuture() {
        var latest = TODAY.atTime(8, 0).atZone(WorkClock.ZONE).toInstant();
        var diary = new Diary(LocalDate.of(2026, 2, 27), latest);

        assertThat(diary.later(1).atZone(WorkClock.ZONE).toLocalDate()).isEqualTo(TODAY);
        assertThat(diary.later(30)).isEqualTo(latest);
    }

    private Stream<SampleMatter> matters() {
        return bureaus.stream().flatMap(bureau -> bureau.matters().stream());
    }

    private static List<String> codes(SampleBureau bureau, Function<SamplePerson, List<String>> of) {
        return bureau.people().stream().flatMap(person -> of.apply(person).stream()).distinct().toList();
    }
}
