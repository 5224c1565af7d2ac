package io.yinuo.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Attaches itself to every user task of every model and passes what happens on to the {@link TaskProjection}s. */
@ApplicationScoped
class TaskProjectionListener extends AbstractBpmnParseListener implements TaskListener {

    private static final List<String> EVENTS = List.of(EVENTNAME_CREATE, EVENTNAME_COMPLETE, EVENTNAME_DELETE);

    @Inject
    @Any
    private Instance<TaskProjection> projections;

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        EVENTS.forEach(event -> task.addBuiltInTaskListener(event, this));
    }

    @Override
    public void notify(DelegateTask task) {
        boolean created = EVENTNAME_CREATE.equals(task.getEventName());
        for (TaskProjection projection : projections) {
            if (created) {
                projection.taskCreated(task);
            } else {
                projection.taskEnded(task);
            }
        }
    }
}
