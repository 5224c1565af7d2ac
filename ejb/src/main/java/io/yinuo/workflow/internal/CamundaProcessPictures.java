package io.yinuo.workflow.internal;

import io.yinuo.processes.Contribution;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.workflow.ProcessPictures;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;

/** Pictures from the engine's history, which holds every element that an instance entered and left. */
@Stateless
@Local(ProcessPictures.class)
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CamundaProcessPictures implements ProcessPictures {

    @Inject
    HistoryService history;

    @Inject
    RepositoryService repository;

    @Override
    public List<Picture> ofCase(UUID suggestionId) {
        return of(suggestionId, SuggestionHandling.KEY, Contribution.KEY);
    }

    @Override
    public List<Picture> ofFurtherReply(UUID replyId) {
        return of(replyId, Rehandling.KEY);
    }

    private List<Picture> of(UUID businessKey, String... models) {
        var pictures = new ArrayList<Picture>();
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .processDefinitionKeyIn(models)
                .list()
                .forEach(root -> addWithCalled(root, pictures));
        return pictures;
    }

    private void addWithCalled(HistoricProcessInstance instance, List<Picture> pictures) {
        pictures.add(picture(instance));
        history.createHistoricProcessInstanceQuery()
                .superProcessInstanceId(instance.getId())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .forEach(called -> addWithCalled(called, pictures));
    }

    private Picture picture(HistoricProcessInstance instance) {
        var active = new LinkedHashSet<String>();
        var passed = new LinkedHashSet<String>();
        history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .list()
                .forEach(activity -> (activity.getEndTime() == null ? active : passed).add(activity.getActivityId()));
        return new Picture(
                instance.getProcessDefinitionId(),
                instance.getProcessDefinitionName(),
                instance.getEndTime() != null,
                active,
                passed);
    }

    @Override
    public String model(String definitionId) {
        try (var content = repository.getProcessModel(definitionId)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
