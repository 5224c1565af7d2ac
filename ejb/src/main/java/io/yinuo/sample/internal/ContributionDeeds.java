package io.yinuo.sample.internal;

import io.yinuo.contribution.Contributions;
import io.yinuo.contribution.FileJointReply;
import io.yinuo.contribution.SendContribution;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.UnitChannel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the secretary does with an opinion for another unit: sends it, files the reply of that unit. */
@ApplicationScoped
class ContributionDeeds {

    @Inject
    private Contributions contributions;

    @Inject
    private WorkClock clock;

    void send(Scene scene) {
        contributions.send(new SendContribution(
                scene.task().taskId(), UnitChannel.DOCUMENT_EXCHANGE, clock.today(), "主办单位办公室", null));
    }

    void fileJointReply(Scene scene) {
        contributions.fileJointReply(new FileJointReply(
                scene.task().taskId(), null, null, null, null, "主办单位电话告知已答复代表，未抄送答复件。"));
    }
}
