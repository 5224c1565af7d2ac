package io.yinuo.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.processes.DepartmentRouting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StandardSectionTest {

    @Test
    void knowsEverySectionThatTheDecisionCanPropose() throws IOException {
        var codes = Arrays.stream(StandardSection.values()).map(Enum::name).toList();
        try (var table = DepartmentRouting.class.getClassLoader().getResourceAsStream(DepartmentRouting.RESOURCE)) {
            var text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
            var quoted = Pattern.compile("\"([A-Z][A-Z_,]+)\"").matcher(text);
            var proposed = new TreeSet<String>();
            while (quoted.find()) {
                proposed.addAll(Arrays.asList(quoted.group(1).split(",")));
            }
            proposed.removeIf(code -> code.equals("FIRST") || code.startsWith("SUGGESTION") || code.startsWith("MOTION"));

            assertThat(proposed).hasSizeGreaterThan(5);
            assertThat(codes).containsAll(proposed);
        }
    }
}
