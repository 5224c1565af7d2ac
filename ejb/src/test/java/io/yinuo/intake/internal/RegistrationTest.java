package io.yinuo.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.NewMatter;
import io.yinuo.suggestion.SubmitterKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private final Typed typed = new Typed();

    @Test
    void keepsMarkupAsTheWordsThatWereTyped() {
        typed.title = "<script>alert(1)</script>关于\u0000作业的建议";
        typed.body = "<b>一、</b>\r\n减少作业 & 考试\u0007";

        assertThat(matter().title()).isEqualTo("<script>alert(1)</script>关于作业的建议");
        assertThat(matter().body()).isEqualTo("<b>一、</b>\n减少作业 & 考试");
    }

    @Test
    void whatWasPastedFromAWordProcessorPassesTheCheck() {
        typed.body = "一、减少作业\u000b二、保证睡眠\f";

        new RegistrationPolicy(LocalDate.of(2023, 3, 21), Set.of()).check(Registration.inPlainWords(typed.command()));

        assertThat(matter().body()).isEqualTo("一、减少作业\n二、保证睡眠\n");
    }

    @Test
    void settlesNumberAndSession() {
        assertThat(matter().number().text()).isEqualTo("57");
        assertThat(matter().session().term()).isEqualTo(18);
        assertThat(matter().session().meeting()).isEqualTo(2);
    }

    @Test
    void givesAbsentFieldsTheirPlainMeaning() {
        typed.disclosureWish = null;
        typed.body = null;
        typed.submitters = List.of(Typed.leading(" 甲代表 "), Typed.cosigning("乙代表"));

        var matter = matter();

        assertThat(matter.disclosureWish()).isEqualTo(DisclosureWish.UNSTATED);
        assertThat(matter.body()).isEmpty();
        assertThat(matter.submitters().get(0).name()).isEqualTo("甲代表");
        assertThat(matter.submitters().get(1).kind()).isEqualTo(SubmitterKind.PERSON);
    }

    private NewMatter matter() {
        return Registration.matter(
                Registration.inPlainWords(typed.command()),
                UUID.randomUUID(),
                LocalDate.of(2023, 6, 20),
                UUID.randomUUID(),
                Instant.parse("2023-03-21T01:00:00Z"));
    }
}
