package io.yinuo.web.feedback;

import io.yinuo.register.DeputyCaseLine;
import io.yinuo.register.DeputyCases;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A deputy's own suggestions (我的建议): what waits for a rating comes first. */
@Named
@RequestScoped
public class DeputyHomeView {

    @Inject
    DeputyCases cases;

    private List<DeputyCaseLine> lines;

    @PostConstruct
    void load() {
        lines = cases.mine();
    }

    public List<DeputyCaseLine> getToRate() {
        return lines.stream().filter(DeputyCaseLine::waitsForRating).toList();
    }

    public List<DeputyCaseLine> getOthers() {
        return lines.stream().filter(line -> !line.waitsForRating()).toList();
    }

    public boolean isWithoutSuggestions() {
        return lines.isEmpty();
    }
}
