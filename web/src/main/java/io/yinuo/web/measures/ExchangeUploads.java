package io.yinuo.web.measures;

import io.yinuo.measures.Exchange;
import io.yinuo.measures.ExchangeRow;
import io.yinuo.paper.PaperTexts;
import io.yinuo.paper.UploadLimit;
import io.yinuo.paper.UploadedFile;
import io.yinuo.shared.InvalidInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Takes in a file for the measures database, XLSX or JSON by its name. */
@RequestScoped
public class ExchangeUploads {

    private static final String FILE = "file";

    @Inject
    Exchange exchange;

    @Inject
    PaperTexts texts;

    @Inject
    UploadLimit limit;

    /** @throws InvalidInput on {@code file}, with a code of its own for each reason */
    public UUID take(UploadedFile sent) {
        new InvalidInput.Check().present(sent, FILE).done();
        return exchange.upload(sent.name(), () -> rows(sent));
    }

    private List<ExchangeRow> rows(UploadedFile sent) {
        var name = sent.name().toLowerCase(Locale.ROOT);
        new InvalidInput.Check().that(name.endsWith(".xlsx") || name.endsWith(".json"), FILE, "EXCHANGE_FORMAT").done();
        if (name.endsWith(".xlsx")) {
            return ExchangeFile.read(texts.table(sent));
        }
        new InvalidInput.Check()
                .that(sent.content().length > 0, FILE, "FILE_EMPTY")
                .that(sent.content().length <= limit.bytes(), FILE, "FILE_TOO_LARGE", limit.megabytes())
                .done();
        return ExchangeJson.read(sent.content());
    }
}
