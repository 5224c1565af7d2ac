package io.yinuo.processes;

import java.util.List;

/** The models that the engine deploys together, as resources of the class path. */
public final class ProcessModels {

    public static final List<String> RESOURCES = List.of(
            SuggestionHandling.RESOURCE,
            Contribution.RESOURCE,
            CoHandling.RESOURCE,
            ReplySignOff.RESOURCE,
            Rehandling.RESOURCE,
            DeadlineAdjustment.RESOURCE,
            CommitmentFollowUp.RESOURCE,
            DepartmentRouting.RESOURCE);

    private ProcessModels() {}
}
