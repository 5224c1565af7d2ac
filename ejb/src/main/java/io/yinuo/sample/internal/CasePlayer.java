package io.yinuo.sample.internal;

import io.yinuo.directory.Directory;
import io.yinuo.intake.Intake;
import io.yinuo.intake.NewSubmitter;
import io.yinuo.intake.RegisterSuggestion;
import io.yinuo.processes.CoHandling;
import io.yinuo.processes.Contribution;
import io.yinuo.processes.Rehandling;
import io.yinuo.processes.ReplySignOff;
import io.yinuo.processes.SuggestionHandling;
import io.yinuo.sample.internal.SampleMatter.SampleSubmitter;
import io.yinuo.shared.Roles;
import io.yinuo.shared.WorkClock;
import io.yinuo.suggestion.CongressSession;
import io.yinuo.suggestion.DisclosureWish;
import io.yinuo.suggestion.SuggestionNumber;
import io.yinuo.suggestion.Suggestions;
import io.yinuo.workflow.BackgroundWork;
import io.yinuo.workflow.WorkItem;
import io.yinuo.workflow.WorkItems;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries sample matters to the step at which they are left: looks what is open, and lets who may take it do so.
 *
 * <p>What comes next is read from the open steps and the rows alone, so that a play that was broken off goes on.
 */
@ApplicationScoped
class CasePlayer {

    private static final int DAYS_TO_RATING = 7;

    @Inject
    private Stage stage;

    @Inject
    private SampleMarks marks;

    @Inject
    private Intake intake;

    @Inject
    private Suggestions suggestions;

    @Inject
    private WorkItems workItems;

    @Inject
    private BackgroundWork backgroundWork;

    @Inject
    private AssignmentDeeds assignment;

    @Inject
    private DraftDeeds drafts;

    @Inject
    private ReviewDeeds reviews;

    @Inject
    private ContributionDeeds contributions;

    @Inject
    private Directory directory;

    @Inject
    private WorkClock clock;

    private Map<String, Deed> deeds;

    @PostConstruct
    void learn() {
        deeds = Map.ofEntries(
                Map.entry(SuggestionHandling.UserTasks.PREPARE_ASSIGNMENT, assignment::prepare),
                Map.entry(SuggestionHandling.UserTasks.APPROVE_ASSIGNMENT, assignment::approve),
                Map.entry(SuggestionHandling.UserTasks.ACCEPT_ASSIGNMENT, assignment::accept),
                Map.entry(CoHandling.UserTasks.GIVE_OPINION, assignment::giveOpinion),
                Map.entry(SuggestionHandling.UserTasks.DRAFT_REPLY, drafts::draft),
                Map.entry(Rehandling.UserTasks.DRAFT_SECOND_REPLY, drafts::write),
                Map.entry(ReplySignOff.UserTasks.REVISE_DRAFT, drafts::revise),
                Map.entry(ReplySignOff.UserTasks.HEAD_REVIEW, reviews::decide),
                Map.entry(ReplySignOff.UserTasks.COUNTERSIGN, reviews::decide),
                Map.entry(ReplySignOff.UserTasks.OFFICE_REVIEW, reviews::decide),
                Map.entry(ReplySignOff.UserTasks.VICE_DIRECTOR_REVIEW, reviews::decide),
                Map.entry(ReplySignOff.UserTasks.SIGN_REPLY, reviews::decide),
                Map.entry(ReplySignOff.UserTasks.NUMBER_REPLY, reviews::number),
                Map.entry(SuggestionHandling.UserTasks.DELIVER_REPLY, reviews::deliver),
                Map.entry(Rehandling.UserTasks.DELIVER_SECOND_REPLY, reviews::deliver),
                Map.entry(SuggestionHandling.UserTasks.RATE_REPLY, reviews::rate),
                Map.entry(Contribution.UserTasks.SEND_CONTRIBUTION, contributions::send),
                Map.entry(Contribution.UserTasks.FILE_JOINT_REPLY, contributions::fileJointReply));
    }

    /** The play of a matter that is not yet made; it waits for its next step. */
    Optional<Play> begin(SampleMatter matter, Cast cast) {
        if (stage.look(() -> marks.isMade(matter.key()))) {
            return Optional.empty();
        }
        var play = new Play(matter, cast, new Diary(matter.referredOn(), clock.now()));
        stage.look(() -> find(play)).ifPresent(play::continues);
        await(play);
        return Optional.of(play);
    }

    /** Takes the step for which the play waits; whether another one follows. */
    boolean advance(Play play) {
        if (play.isRegistered()) {
            take(play);
        } else {
            register(play);
        }
        clock.at(play.at(), backgroundWork::doDue);
        return await(play);
    }

    private boolean await(Play play) {
        if (!play.isRegistered()) {
            play.awaits(null, play.diary().later(1));
            return true;
        }
        var next = next(play);
        next.ifPresentOrElse(task -> play.awaits(task, instantOf(play, task)), () -> end(play));
        return next.isPresent();
    }

    private void end(Play play) {
        stage.look(() -> {
            marks.made(play.matter().key());
            return null;
        });
    }

    private Optional<UUID> find(Play play) {
        var matter = play.matter();
        var session = new CongressSession(matter.session(), null, null, matter.betweenSessions());
        return suggestions.find(play.cast().bureauId(), matter.kind(), session, SuggestionNumber.of(matter.number()));
    }

    private void register(Play play) {
        stage.act(play.cast().holding(Roles.SECRETARY), play.at(), () -> {
            var id = intake.register(registration(play.matter(), play.cast()));
            play.continues(id);
        });
    }

    private static RegisterSuggestion registration(SampleMatter matter, Cast cast) {
        return new RegisterSuggestion(
                null,
                matter.kind(),
                matter.session(),
                null,
                null,
                matter.betweenSessions(),
                matter.number(),
                matter.title(),
                matter.body(),
                matter.handlingRole(),
                matter.keyMatter(),
                matter.referrer(),
                matter.referredOn(),
                true,
                DisclosureWish.AGREES,
                matter.partnerUnits(),
                submitters(matter, cast),
                List.of());
    }

    private static List<NewSubmitter> submitters(SampleMatter matter, Cast cast) {
        var lead = matter.submitters().get(0);
        return matter.submitters().stream().map(each -> submitter(each, each == lead, cast)).toList();
    }

    private static NewSubmitter submitter(SampleSubmitter each, boolean lead, Cast cast) {
        return new NewSubmitter(
                lead, each.name(), each.kind(), each.delegation(), null, cast.personOf(each.userName()));
    }

    /** Opinions first, then whatever is open, but never the step at which the matter is left. */
    private Optional<WorkItem> next(Play play) {
        var open = workItems.openOf(play.suggestionId());
        var opinions = open.stream().filter(CasePlayer::isOpinion).toList();
        if (opinions.size() > play.matter().openOpinions()) {
            return Optional.of(opinions.get(0));
        }
        return open.stream()
                .filter(item -> !isOpinion(item) && !item.element().equals(play.matter().stopAt()))
                .findFirst();
    }

    private static boolean isOpinion(WorkItem item) {
        return item.element().equals(CoHandling.UserTasks.GIVE_OPINION);
    }

    private void take(Play play) {
        var scene = new Scene(play.matter(), play.task());
        if (isWaived(scene)) {
            stage.act(play.cast().holding(Roles.SECRETARY), play.at(), () -> assignment.waiveOpinion(scene));
        } else {
            if (scene.task().element().equals(ReplySignOff.UserTasks.SIGN_REPLY)) {
                stage.act(play.cast().holding(Roles.SECRETARY), play.at(), () -> reviews.discuss(scene));
            }
            var deed = deeds.get(scene.task().element());
            stage.act(play.cast().takerOf(scene.task()), play.at(), () -> deed.perform(scene));
        }
    }

    private boolean isWaived(Scene scene) {
        return isOpinion(scene.task())
                && directory.section(scene.task().sectionId()).code().equals(scene.matter().waivedSection());
    }

    private static Instant instantOf(Play play, WorkItem task) {
        var matter = play.matter();
        var diary = play.diary();
        return switch (task.element()) {
            case CoHandling.UserTasks.GIVE_OPINION -> diary.later(1);
            case ReplySignOff.UserTasks.COUNTERSIGN, ReplySignOff.UserTasks.NUMBER_REPLY -> diary.later(0);
            case ReplySignOff.UserTasks.SIGN_REPLY -> matter.signedOn() == null
                    ? diary.later(matter.pace())
                    : diary.turnedTo(matter.signedOn());
            case SuggestionHandling.UserTasks.DELIVER_REPLY, Rehandling.UserTasks.DELIVER_SECOND_REPLY -> diary.later(1);
            case Contribution.UserTasks.SEND_CONTRIBUTION -> diary.later(1);
            case SuggestionHandling.UserTasks.RATE_REPLY -> diary.later(DAYS_TO_RATING);
            default -> diary.later(matter.pace());
        };
    }
}
