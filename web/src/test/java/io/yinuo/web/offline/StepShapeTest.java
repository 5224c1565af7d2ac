package io.yinuo.web.offline;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.processes.ProcessModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StepShapeTest {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"");

    @Test
    @DisplayName("OF1 每个人工环节，或者可以补录，或者本来由办公室登记")
    void settlesOfEveryHumanStepHowItIsTypedIn() throws IOException {
        assertThat(userTasks()).hasSizeGreaterThan(15).allMatch(StepShape::knows);
    }

    private static List<String> userTasks() throws IOException {
        var found = new ArrayList<String>();
        for (var resource : ProcessModels.RESOURCES) {
            try (var model = StepShapeTest.class.getClassLoader().getResourceAsStream(resource)) {
                var text = new String(model.readAllBytes(), StandardCharsets.UTF_8);
                USER_TASK.matcher(text).results().forEach(task -> found.add(task.group(1)));
            }
        }
        return found;
    }
}
