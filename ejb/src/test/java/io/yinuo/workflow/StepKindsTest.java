package io.yinuo.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.processes.ProcessModels;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.shared.StepKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StepKindsTest {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"");

    @Test
    void knowsTheKindOfEveryHumanStepOfTheModels() throws IOException {
        assertThat(userTasks()).hasSizeGreaterThan(15).allMatch(StepKinds::knows);
    }

    @Test
    void keepsTheSignatureApart() {
        assertThat(StepKinds.elementsOf(Set.of(StepKind.SIGNATURE))).containsExactly(ReplySignOff.UserTasks.SIGN_REPLY);
    }

    private static List<String> userTasks() throws IOException {
        var found = new ArrayList<String>();
        for (var resource : ProcessModels.RESOURCES) {
            try (var model = StepKindsTest.class.getClassLoader().getResourceAsStream(resource)) {
                var text = new String(model.readAllBytes(), StandardCharsets.UTF_8);
                USER_TASK.matcher(text).results().forEach(task -> found.add(task.group(1)));
            }
        }
        return found;
    }
}
