package io.yinuo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.yinuo.web.api.task.AdjustmentSteps;
import io.yinuo.web.api.task.AssignmentSteps;
import io.yinuo.web.api.task.CommitmentSteps;
import io.yinuo.web.api.task.ReplySteps;
import io.yinuo.web.api.task.StepCommands;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResourcesTest {

    private static final Path SOURCES = Path.of("src/main/java/io/yinuo/web/api");
    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"(\\w+)\"");

    @Test
    void listsEveryResourceThatThereIs() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(ResourcesTest::isResource)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            var listed = Resources.ALL.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));

            assertThat(listed).isEqualTo(found).hasSizeGreaterThan(8);
        }
    }

    @Test
    void describesEveryOperation() {
        assertThat(operations()).hasSizeGreaterThan(25).allSatisfy(operation -> assertThat(
                        operation.getAnnotation(Described.class))
                .as(operation.toString())
                .isNotNull());
    }

    @Test
    void endsEveryUserTaskOfTheModels() throws IOException {
        var commands = new StepCommands(new AssignmentSteps(), new ReplySteps(), new AdjustmentSteps(), new CommitmentSteps());
        var tasks = new TreeSet<String>();
        try (var models = Files.walk(Path.of("../processes/src/main/resources/bpmn"))) {
            for (Path model : models.filter(file -> file.toString().endsWith(".bpmn")).toList()) {
                var matcher = USER_TASK.matcher(Files.readString(model));
                while (matcher.find()) {
                    tasks.add(matcher.group(1));
                }
            }
        }

        assertThat(commands.bodies().keySet()).isEqualTo(tasks).hasSizeGreaterThan(10);
    }

    private static Stream<Method> operations() {
        return Resources.ALL.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> Stream.of(GET.class, POST.class, PUT.class, DELETE.class)
                        .anyMatch(method::isAnnotationPresent));
    }

    private static boolean isResource(Path file) {
        try {
            return Files.readString(file).contains("\n@Path(");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
