package io.yinuo.processes;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Notes every node that is entered and every flow that is taken, and knows which ones a model has.
 *
 * <p>Tests may listen to the entering of nodes too.
 */
final class ModelCoverage extends AbstractBpmnParseListener {

    private final Map<String, Set<String>> passed = new ConcurrentHashMap<>();
    private final List<ExecutionListener> listeners = new CopyOnWriteArrayList<>();

    void onEntry(ExecutionListener listener) {
        listeners.add(listener);
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity definition) {
        observe(definition, passed.computeIfAbsent(definition.getKey(), key -> ConcurrentHashMap.newKeySet()));
    }

    private void observe(ScopeImpl scope, Set<String> passed) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> {
                passed.add(activity.getId());
                for (ExecutionListener listener : listeners) {
                    listener.notify(execution);
                }
            });
            for (var outgoing : activity.getOutgoingTransitions()) {
                ((TransitionImpl) outgoing)
                        .addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) e -> passed.add(outgoing.getId()));
            }
            observe(activity, passed);
        }
    }

    Report of(String processKey, String resource) {
        return new Report(
                processKey,
                ids(resource, FlowNode.class),
                ids(resource, SequenceFlow.class),
                passed.getOrDefault(processKey, Set.of()));
    }

    private static Set<String> ids(String resource, Class<? extends FlowElement> type) {
        InputStream file = ModelCoverage.class.getClassLoader().getResourceAsStream(resource);
        BpmnModelInstance model = Bpmn.readModelFromStream(file);
        Collection<? extends FlowElement> elements = model.getModelElementsByType(type);
        return elements.stream().map(FlowElement::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What a model has and what was passed. */
    record Report(String processKey, Set<String> nodes, Set<String> flows, Set<String> passed) {

        Set<String> missed() {
            Set<String> missed = new TreeSet<>(nodes);
            missed.addAll(flows);
            missed.removeAll(passed);
            return missed;
        }

        @Override
        public String toString() {
            return "Coverage of %s: nodes %d of %d, flows %d of %d"
                    .formatted(processKey, count(nodes), nodes.size(), count(flows), flows.size());
        }

        private long count(Set<String> ids) {
            return ids.stream().filter(passed::contains).count();
        }
    }
}
