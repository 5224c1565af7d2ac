package io.yinuo.web.api;

import io.yinuo.web.api.bulletin.BulletinsResource;
import io.yinuo.web.api.calendar.CalendarResource;
import io.yinuo.web.api.commitment.CommitmentsResource;
import io.yinuo.web.api.directory.ConsistencyResource;
import io.yinuo.web.api.directory.HandOversResource;
import io.yinuo.web.api.directory.MeResource;
import io.yinuo.web.api.directory.SubstitutionsResource;
import io.yinuo.web.api.directory.TrailResource;
import io.yinuo.web.api.measures.CatalogueResource;
import io.yinuo.web.api.measures.IndicatorsResource;
import io.yinuo.web.api.measures.LinksResource;
import io.yinuo.web.api.measures.MeasuresResource;
import io.yinuo.web.api.measures.NormsResource;
import io.yinuo.web.api.measures.ObservationsResource;
import io.yinuo.web.api.measures.PoliciesResource;
import io.yinuo.web.api.openapi.OpenApiResource;
import io.yinuo.web.api.search.MemoryResource;
import io.yinuo.web.api.search.SearchIndexResource;
import io.yinuo.web.api.search.SearchResource;
import io.yinuo.web.api.statistics.StatisticsResource;
import io.yinuo.web.api.suggestion.AdjustmentsResource;
import io.yinuo.web.api.suggestion.ArchiveResource;
import io.yinuo.web.api.suggestion.AssignmentSheetsResource;
import io.yinuo.web.api.suggestion.CaseDeadlinesResource;
import io.yinuo.web.api.suggestion.CaseFormsResource;
import io.yinuo.web.api.suggestion.CasePapersResource;
import io.yinuo.web.api.suggestion.CaseRatingFormsResource;
import io.yinuo.web.api.suggestion.CaseSignalsResource;
import io.yinuo.web.api.suggestion.CommitmentRemarksResource;
import io.yinuo.web.api.suggestion.DeputySuggestionsResource;
import io.yinuo.web.api.suggestion.ComplexityResource;
import io.yinuo.web.api.suggestion.FurtherRepliesResource;
import io.yinuo.web.api.suggestion.FurtherReplyDropResource;
import io.yinuo.web.api.suggestion.ImportsResource;
import io.yinuo.web.api.suggestion.InnerDeadlinesResource;
import io.yinuo.web.api.suggestion.LedgerFiltersResource;
import io.yinuo.web.api.suggestion.LedgerResource;
import io.yinuo.web.api.suggestion.LettersResource;
import io.yinuo.web.api.suggestion.OldPromisesResource;
import io.yinuo.web.api.suggestion.OutsideUnitsResource;
import io.yinuo.web.api.suggestion.PapersResource;
import io.yinuo.web.api.suggestion.PublicCopiesResource;
import io.yinuo.web.api.suggestion.PublicationsResource;
import io.yinuo.web.api.suggestion.RatingFormsResource;
import io.yinuo.web.api.suggestion.RatingLinksResource;
import io.yinuo.web.api.suggestion.RatingListsResource;
import io.yinuo.web.api.suggestion.RatingsResource;
import io.yinuo.web.api.suggestion.RecallResource;
import io.yinuo.web.api.suggestion.ReferralListsResource;
import io.yinuo.web.api.suggestion.ReferralReturnsResource;
import io.yinuo.web.api.suggestion.RepliesResource;
import io.yinuo.web.api.suggestion.ReplyPromisesResource;
import io.yinuo.web.api.suggestion.ReplyTextsResource;
import io.yinuo.web.api.suggestion.SignalsResource;
import io.yinuo.web.api.suggestion.SignatureWithdrawalResource;
import io.yinuo.web.api.suggestion.StandardTextsResource;
import io.yinuo.web.api.suggestion.StudiesResource;
import io.yinuo.web.api.suggestion.SuggestionsResource;
import io.yinuo.web.api.suggestion.SupervisionResource;
import io.yinuo.web.api.suggestion.SystemPackagesResource;
import io.yinuo.web.api.task.ReassignmentResource;
import io.yinuo.web.api.task.TasksResource;
import java.util.List;

/** All resources of the interface; a test compares the list with the classes that there are. */
public final class Resources {

    public static final List<Class<?>> ALL = List.of(
            Health.class,
            OpenApiResource.class,
            MeResource.class,
            CalendarResource.class,
            SuggestionsResource.class,
            ArchiveResource.class,
            StudiesResource.class,
            SupervisionResource.class,
            PapersResource.class,
            AssignmentSheetsResource.class,
            CaseFormsResource.class,
            CasePapersResource.class,
            CaseDeadlinesResource.class,
            InnerDeadlinesResource.class,
            ComplexityResource.class,
            AdjustmentsResource.class,
            CaseSignalsResource.class,
            SignalsResource.class,
            OutsideUnitsResource.class,
            ReferralReturnsResource.class,
            MemoryResource.class,
            ReplyPromisesResource.class,
            ReplyTextsResource.class,
            StandardTextsResource.class,
            SystemPackagesResource.class,
            SearchResource.class,
            CommitmentsResource.class,
            CommitmentRemarksResource.class,
            RatingsResource.class,
            CaseRatingFormsResource.class,
            RatingFormsResource.class,
            RatingListsResource.class,
            RatingLinksResource.class,
            RepliesResource.class,
            SignatureWithdrawalResource.class,
            RecallResource.class,
            FurtherRepliesResource.class,
            FurtherReplyDropResource.class,
            PublicationsResource.class,
            PublicCopiesResource.class,
            DeputySuggestionsResource.class,
            LedgerResource.class,
            LedgerFiltersResource.class,
            StatisticsResource.class,
            BulletinsResource.class,
            LettersResource.class,
            ReferralListsResource.class,
            ImportsResource.class,
            OldPromisesResource.class,
            MeasuresResource.class,
            IndicatorsResource.class,
            NormsResource.class,
            ObservationsResource.class,
            PoliciesResource.class,
            LinksResource.class,
            CatalogueResource.class,
            TasksResource.class,
            ReassignmentResource.class,
            SubstitutionsResource.class,
            HandOversResource.class,
            TrailResource.class,
            ConsistencyResource.class,
            SearchIndexResource.class);

    private Resources() {}
}
