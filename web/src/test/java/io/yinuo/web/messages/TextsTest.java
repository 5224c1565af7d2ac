package io.yinuo.web.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yinuo.processes.CoHandling;
import io.yinuo.processes.CommitmentFollowUp;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.DeadlineAdjustment;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.shared.Roles;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)[^}]*}");

    /** Keys that are put together from the code of an error, a role or a step; each has a test of its own. */
    private static final Pattern NAMED_BY_CODE = Pattern.compile("^(?:error|role|element|trail\\.action|trail\\.field)\\.");

    private final Locale serverLocale = Locale.getDefault();
    private final Texts chinese = Texts.in(Texts.CHINESE);
    private final Texts english = Texts.in(Texts.ENGLISH);

    @AfterEach
    void restoreTheLocaleOfTheServer() {
        Locale.setDefault(serverLocale);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        // English falls back to the Chinese file key by key, so the files themselves are compared.
        for (var bundle : Texts.BUNDLES) {
            assertThat(Sources.keysOf(bundle + "_en.properties"))
                    .as(bundle)
                    .isEqualTo(Sources.keysOf(bundle + ".properties"));
        }
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        for (var key : chinese.keys()) {
            assertThat(places(english.get(key))).as(key).isEqualTo(places(chinese.get(key)));
        }
    }

    @Test
    void noTextIsBlankOrHoldsAnApostropheThatTheFormatterWouldSwallow() {
        for (var key : chinese.keys()) {
            assertThat(chinese.get(key)).as(key).isNotBlank().doesNotContain("'");
            assertThat(english.get(key)).as(key).isNotBlank().doesNotContain("'");
        }
    }

    @Test
    void noKeyIsInTwoBundles() {
        var all = Texts.BUNDLES.stream()
                .flatMap(bundle -> Sources.keysOf(bundle + ".properties").stream())
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyThatAPageOrViewAsksForIsThere() {
        assertThat(Sources.keysAskedFor()).hasSizeGreaterThan(20).allSatisfy(key -> assertThat(chinese.has(key))
                .as(key)
                .isTrue());
    }

    @Test
    void everyKeyIsAskedForByAPageOrAView() {
        var asked = Sources.literals();
        var unused = chinese.keys().stream()
                .filter(key -> Character.isLowerCase(key.charAt(0)) && !NAMED_BY_CODE.matcher(key).find())
                .filter(key -> !asked.contains(key))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void labelsNameEveryConstantOfTheirEnumsAndNoOther() {
        var labels = chinese.keys().stream()
                .filter(key -> Character.isUpperCase(key.charAt(0)))
                .collect(Collectors.toCollection(TreeSet::new));
        var labelled = labels.stream().map(key -> key.substring(0, key.indexOf('.'))).distinct().toList();
        var constants = labelled.stream()
                .flatMap(name -> Sources.constantsOf(name).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(labels).isEqualTo(constants);
    }

    @Test
    void namesEveryRoleThatAPersonCanHold() {
        var roles = Stream.of(Roles.class.getFields())
                .filter(field -> field.getType() == String.class && !field.getName().equals(Roles.ENGINE))
                .map(Field::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keysUnder("role."))
                .containsExactlyElementsOf(roles);
    }

    @Test
    void namesEveryHumanStepOfTheModels() {
        var steps = Stream.of(
                        SuggestionHandling.UserTasks.class,
                        Contribution.UserTasks.class,
                        CoHandling.UserTasks.class,
                        ReplySignOff.UserTasks.class,
                        Rehandling.UserTasks.class,
                        DeadlineAdjustment.UserTasks.class,
                        CommitmentFollowUp.UserTasks.class)
                .flatMap(tasks -> Stream.of(tasks.getFields()))
                .map(TextsTest::constant)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(keysUnder("element."))
                .containsExactlyElementsOf(steps);
    }

    @Test
    void saysEveryActAndFieldOfTheTrail() {
        assertThat(keysUnder("trail.action.")).containsExactlyElementsOf(Sources.trailedActs());
        assertThat(keysUnder("trail.field.")).containsExactlyElementsOf(Sources.trailedFields());
    }

    @Test
    void showsChineseOnAnEnglishServer() {
        Locale.setDefault(Locale.US);
        assertThat(Texts.in(Locale.SIMPLIFIED_CHINESE).get("common.product")).isEqualTo("一诺");
    }

    @Test
    void speaksChineseToWhoeverAsksForNeitherLanguage() {
        assertThat(Texts.supported(Locale.FRANCE)).isEqualTo(Texts.CHINESE);
        assertThat(Texts.supported(null)).isEqualTo(Texts.CHINESE);
        assertThat(Texts.supported(Locale.UK)).isEqualTo(Texts.ENGLISH);
    }

    @Test
    void fillsThePlacesOfAText() {
        assertThat(chinese.get("error.TOO_LONG", 20, 31)).isEqualTo("最多 20 个字，现有 31 个字。");
    }

    @Test
    void printsADayAndAMomentOfTheOfficeAsThePagesDo() {
        var day = LocalDate.of(2026, 6, 30);
        assertThat(chinese.get("error.JOINT_REPLY_DATE", day)).contains("2026年6月30日").doesNotContain("2026-06");
        assertThat(english.get("error.JOINT_REPLY_DATE", day)).contains("30 Jun 2026");
        assertThat(chinese.get("error.JOINT_REPLY_DATE", Instant.parse("2026-06-29T16:30:00Z"))).contains("2026年6月30日 00:30");
    }

    @Test
    void refusesAKeyThatNoBundleHas() {
        assertThatThrownBy(() -> chinese.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    private List<String> keysUnder(String prefix) {
        return chinese.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String constant(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
