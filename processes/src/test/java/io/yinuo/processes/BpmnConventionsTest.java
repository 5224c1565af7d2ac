package io.yinuo.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The conventions that every model keeps, so that a reader of one can read them all. */
class BpmnConventionsTest {

    /** Each model with the class that names its elements. */
    enum Model {
        SUGGESTION_HANDLING(SuggestionHandling.class, SuggestionHandling.KEY, SuggestionHandling.RESOURCE),
        CONTRIBUTION(Contribution.class, Contribution.KEY, Contribution.RESOURCE),
        CO_HANDLING(CoHandling.class, CoHandling.KEY, CoHandling.RESOURCE),
        REPLY_SIGN_OFF(ReplySignOff.class, ReplySignOff.KEY, ReplySignOff.RESOURCE),
        REHANDLING(Rehandling.class, Rehandling.KEY, Rehandling.RESOURCE),
        DEADLINE_ADJUSTMENT(DeadlineAdjustment.class, DeadlineAdjustment.KEY, DeadlineAdjustment.RESOURCE),
        COMMITMENT_FOLLOW_UP(CommitmentFollowUp.class, CommitmentFollowUp.KEY, CommitmentFollowUp.RESOURCE);

        final Class<?> constants;
        final String key;
        final String resource;
        final BpmnModelInstance instance;

        Model(Class<?> constants, String key, String resource) {
            this.constants = constants;
            this.key = key;
            this.resource = resource;
            this.instance = Bpmn.readModelFromStream(getClass().getClassLoader().getResourceAsStream(resource));
        }

        <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
            return instance.getModelElementsByType(type);
        }

        Process process() {
            return all(Process.class).iterator().next();
        }
    }

    /** The most special type first: the first that fits an element gives the beginning of its id. */
    private static final List<Map.Entry<Class<? extends FlowNode>, String>> PREFIXES = List.of(
            Map.entry(StartEvent.class, "StartEvent_"),
            Map.entry(EndEvent.class, "EndEvent_"),
            Map.entry(BoundaryEvent.class, "BoundaryEvent_"),
            Map.entry(IntermediateCatchEvent.class, "CatchEvent_"),
            Map.entry(Gateway.class, "Gateway_"),
            Map.entry(CallActivity.class, "CallActivity_"),
            Map.entry(Task.class, "Task_"));

    private static final Map<String, Set<String>> CODES = Map.of(
            ReplySignOff.Variables.DECISION.name(), names(ReplySignOff.Decision.values()),
            ReplySignOff.Variables.RETURNED_FROM.name(), names(ReplySignOff.ReturningStep.values()),
            CoHandling.Variables.SECTION_ID.name(), Set.of(CoHandling.OUTSIDE),
            CommitmentFollowUp.Variables.CLAIM.name(), names(CommitmentFollowUp.Claim.values()),
            CaseVariables.SIGNATORY_ROLE.name(), names(CaseVariables.SignatoryRole.values()));

    private static final Pattern BARE_VARIABLE = Pattern.compile("\\$\\{(\\w+)}");
    private static final Pattern COMPARISON = Pattern.compile("\\$\\{(\\w+) == '([A-Z_]+)'}");
    /** Who acts by one decision: a variable or a role on one side, nobody on the other. */
    private static final Pattern CHOICE = Pattern.compile("\\$\\{(\\w+) == '([A-Z_]+)' \\? (?:(\\w+)|'[A-Z_]+') : ''}");
    private static final Pattern CANDIDATE = Pattern.compile("[A-Z_]+|[A-Z_]+@\\$\\{\\w+}|\\$\\{\\w+}");
    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff，？]+");

    @Test
    void deploysEveryModelThatHasAClass() {
        var expected = Stream.concat(
                Arrays.stream(Model.values()).map(model -> model.resource), Stream.of(DepartmentRouting.RESOURCE));

        assertThat(ProcessModels.RESOURCES).containsExactlyInAnyOrderElementsOf(expected.toList());
    }

    @ParameterizedTest
    @EnumSource
    void hasOneExecutableProcessNamedByItsKey(Model model) {
        assertThat(model.all(Process.class)).hasSize(1);
        assertThat(model.process().getId()).isEqualTo(model.key).endsWith("Process");
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(fileName(model)).isEqualTo(kebab(model.constants.getSimpleName()));
    }

    @ParameterizedTest
    @EnumSource
    void carriesVersionTagAndTimeToLive(Model model) {
        assertThat(model.process().getCamundaVersionTag()).matches("\\d+\\.\\d+");
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P1825D");
    }

    @ParameterizedTest
    @EnumSource
    void beginsEachIdWithTheKindOfElement(Model model) {
        for (FlowNode node : model.all(FlowNode.class)) {
            assertThat(node.getId()).matches(prefix(node) + "([A-Z][a-z]+)+");
        }
        for (Message message : model.all(Message.class)) {
            assertThat(message.getId()).matches("Msg_([A-Z][a-z]+)+").isEqualTo(message.getName());
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesEachFlowAfterItsSource(Model model) {
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            String stem = flow.getSource().getId().replaceFirst("^[A-Za-z]+_", "");
            if (flow.getSource() instanceof Gateway) {
                assertThat(flow.getId()).matches("SequenceFlow_" + stem + "([A-Z][a-z]+)+");
            } else {
                assertThat(flow.getId()).isEqualTo("SequenceFlow_After" + stem);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void labelsEverythingInChinese(Model model) {
        assertThat(model.process().getName()).matches(CHINESE);
        for (FlowNode node : model.all(FlowNode.class)) {
            assertThat(node.getName()).as(node.getId()).isNotNull().matches(CHINESE);
        }
        for (Gateway gateway : model.all(Gateway.class)) {
            assertThat(gateway.getName()).as(gateway.getId()).endsWith("？");
            for (SequenceFlow flow : gateway.getOutgoing()) {
                assertThat(flow.getName()).as(flow.getId()).isNotNull().matches(CHINESE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void drawsEveryElement(Model model) {
        var shapes = model.all(BpmnShape.class).stream().map(BpmnShape::getBpmnElement).toList();
        var edges = model.all(BpmnEdge.class).stream().map(BpmnEdge::getBpmnElement).toList();

        assertThat(shapes).hasSameElementsAs(model.all(FlowNode.class));
        assertThat(edges).hasSameElementsAs(model.all(SequenceFlow.class));
    }

    @ParameterizedTest
    @EnumSource
    void decidesByExclusiveGatewaysWithADefault(Model model) {
        for (Gateway gateway : model.all(Gateway.class)) {
            assertThat(gateway).isInstanceOf(ExclusiveGateway.class);
            SequenceFlow defaultFlow = ((ExclusiveGateway) gateway).getDefault();
            assertThat(defaultFlow).as(gateway.getId()).isNotNull();
            for (SequenceFlow flow : gateway.getOutgoing()) {
                assertThat(flow.getConditionExpression() == null).as(flow.getId()).isEqualTo(flow.equals(defaultFlow));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksNothingButABareVariableOrOneComparison(Model model) {
        for (SequenceFlow flow : model.all(SequenceFlow.class)) {
            if (flow.getConditionExpression() == null) {
                continue;
            }
            String condition = flow.getConditionExpression().getTextContent();
            Matcher comparison = COMPARISON.matcher(condition);
            if (comparison.matches()) {
                assertThat(CODES.get(comparison.group(1))).as(condition).contains(comparison.group(2));
            } else {
                assertThat(condition).matches(BARE_VARIABLE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysForEachUserTaskWhoMayDoIt(Model model) {
        for (UserTask task : model.all(UserTask.class)) {
            String assignee = task.getCamundaAssignee();
            List<String> groups = task.getCamundaCandidateGroupsList();
            assertThat(assignee != null || !groups.isEmpty()).as(task.getId()).isTrue();
            Matcher choice = CHOICE.matcher(Objects.requireNonNullElse(assignee, "${nobody}"));
            if (choice.matches()) {
                assertThat(CODES.get(choice.group(1))).as(assignee).contains(choice.group(2));
            } else {
                assertThat(Objects.requireNonNullElse(assignee, "${nobody}")).matches(BARE_VARIABLE);
            }
            assertThat(groups)
                    .allMatch(CANDIDATE.asMatchPredicate().or(CHOICE.asMatchPredicate()), CANDIDATE.pattern());
        }
    }

    @ParameterizedTest
    @EnumSource
    void callsNamedDelegatesAndNothingElse(Model model) {
        assertThat(model.all(ScriptTask.class)).isEmpty();
        Set<String> called = new TreeSet<>();
        for (ServiceTask task : model.all(ServiceTask.class)) {
            assertThat(task.getCamundaClass()).as(task.getId()).isNull();
            assertThat(task.getCamundaExpression()).as(task.getId()).isNull();
            Matcher delegate = BARE_VARIABLE.matcher(task.getCamundaDelegateExpression());
            assertThat(delegate.matches()).as(task.getId()).isTrue();
            called.add(delegate.group(1));
        }

        assertThat(called).allMatch(name -> name.endsWith("Delegate")).isEqualTo(constants(model, "Delegates"));
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithItsConstantsBothWays(Model model) {
        assertThat(constants(model, "UserTasks")).isEqualTo(ids(model.all(UserTask.class)));
        assertThat(constants(model, "ServiceTasks")).isEqualTo(ids(model.all(ServiceTask.class)));
        assertThat(constants(model, "CallActivities")).isEqualTo(ids(model.all(CallActivity.class)));
        assertThat(constants(model, "Messages"))
                .isEqualTo(model.all(Message.class).stream().map(Message::getName).collect(Collectors.toSet()));
        var others = model.all(FlowNode.class).stream()
                .filter(node -> !(node instanceof Activity) || node instanceof SubProcess)
                .toList();
        assertThat(constants(model, "Elements")).isEqualTo(ids(others));
    }

    @ParameterizedTest
    @EnumSource
    void usesOnlyVariablesThatItsConstantsName(Model model) {
        String text = Bpmn.convertToString(model.instance);
        Set<String> used = BARE_VARIABLE.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
        COMPARISON.matcher(text).results().forEach(match -> used.add(match.group(1)));
        CHOICE.matcher(text).results()
                .flatMap(match -> Stream.of(match.group(1), match.group(3)))
                .filter(Objects::nonNull)
                .forEach(used::add);
        used.removeAll(constants(model, "Delegates"));
        if (model == Model.SUGGESTION_HANDLING || model == Model.CONTRIBUTION) {
            used.remove(CoHandling.Variables.ASSIGNMENT_ID.name()); // lives in the scope that the message opens
        }

        assertThat(used).isNotEmpty();
        assertThat(variables(model)).containsAll(used);
    }

    @ParameterizedTest
    @EnumSource
    void givesEachCalledProcessItsKeyAndWhatItKnows(Model model) {
        for (CallActivity call : model.all(CallActivity.class)) {
            Model called = Arrays.stream(Model.values())
                    .filter(other -> other.key.equals(call.getCalledElement())).findAny().orElseThrow();
            var ins = call.getExtensionElements().getChildElementsByType(CamundaIn.class);
            assertThat(ins).as("business key of %s", call.getId())
                    .anyMatch(in -> in.getCamundaBusinessKey() != null);
            for (CamundaIn in : ins) {
                assertThat(in.getCamundaTarget()).as(call.getId()).isEqualTo(in.getCamundaSource());
                if (in.getCamundaTarget() != null) {
                    assertThat(variables(called)).contains(in.getCamundaTarget());
                }
            }
        }
    }

    private static String prefix(FlowNode node) {
        if (node instanceof SubProcess scope) {
            return scope.triggeredByEvent() ? "EventSubProcess_" : "SubProcess_";
        }
        return PREFIXES.stream()
                .filter(entry -> entry.getKey().isInstance(node))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No convention for " + node.getElementType().getTypeName()));
    }

    private static Set<String> ids(Collection<? extends FlowElement> elements) {
        return elements.stream().map(FlowElement::getId).collect(Collectors.toSet());
    }

    private static Set<String> variables(Model model) {
        return values(model, "Variables").map(value -> ((ProcessVariable<?>) value).name()).collect(Collectors.toSet());
    }

    private static Set<String> constants(Model model, String group) {
        return values(model, group).map(String.class::cast).collect(Collectors.toSet());
    }

    private static Stream<Object> values(Model model, String group) {
        return Arrays.stream(model.constants.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals(group))
                .flatMap(nested -> Arrays.stream(nested.getFields()))
                .map(BpmnConventionsTest::value);
    }

    private static Object value(Field constant) {
        try {
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static String fileName(Model model) {
        return model.resource.replaceFirst("^bpmn/", "").replaceFirst("\\.bpmn$", "");
    }

    private static String kebab(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
