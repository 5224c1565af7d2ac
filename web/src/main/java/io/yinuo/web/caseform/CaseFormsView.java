package io.yinuo.web.caseform;

import io.yinuo.web.shell.Shell;
import io.yinuo.web.suggestion.SuggestionView;
import io.yinuo.workflow.CaseAccess;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be made of the case that is open, kind by kind (生成材料). */
@Named
@RequestScoped
public class CaseFormsView {

    @Inject
    CaseForms forms;

    @Inject
    CaseAccess access;

    @Inject
    Shell shell;

    @Inject
    SuggestionView suggestion;

    private List<Map.Entry<FormKind, List<FormChoice>>> kinds;

    /** Whether the reader is one of those who make the reply. */
    public boolean isShown() {
        return access.isInside(shell.actor(), suggestion.getId());
    }

    public List<Map.Entry<FormKind, List<FormChoice>>> getKinds() {
        if (kinds == null) {
            kinds = List.copyOf(forms.choices(suggestion.getFile()).stream()
                    .collect(Collectors.groupingBy(FormChoice::kind, LinkedHashMap::new, Collectors.toList()))
                    .entrySet());
        }
        return kinds;
    }
}
