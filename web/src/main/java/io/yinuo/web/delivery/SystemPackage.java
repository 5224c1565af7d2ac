package io.yinuo.web.delivery;

import io.yinuo.document.DocumentFormat;
import io.yinuo.drafting.Drafting;
import io.yinuo.drafting.LetterPhrases;
import io.yinuo.drafting.ReplyFiles;
import io.yinuo.drafting.ReplyView;
import io.yinuo.drafting.TextParts;
import io.yinuo.ledger.LedgerColumn;
import io.yinuo.register.Ledger;
import io.yinuo.register.LedgerRow;
import io.yinuo.shared.StateConflict;
import io.yinuo.web.messages.Texts;
import io.yinuo.web.register.LedgerTable;
import io.yinuo.web.deadline.ProvisionalDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What the systems of congress and government want of a reply (报送包): the letter, its fields, the row of the ledger.
 *
 * <p>Phones of deputies are in none of it; who may not read the reply or the ledger gets nothing.
 */
@RequestScoped
public class SystemPackage {

    private static final List<LedgerColumn> OF_THE_MATTER = List.of(
            LedgerColumn.KIND, LedgerColumn.SESSION, LedgerColumn.NUMBER, LedgerColumn.TITLE, LedgerColumn.LEAD_SUBMITTER,
            LedgerColumn.DELEGATION, LedgerColumn.CO_SIGNERS, LedgerColumn.REFERRER, LedgerColumn.REFERRED_ON,
            LedgerColumn.HANDLING_ROLE, LedgerColumn.PARTNER_UNITS, LedgerColumn.LEAD_SECTION, LedgerColumn.TALKS,
            LedgerColumn.DELIVERED_ON, LedgerColumn.PUBLIC_URL);
    private static final List<LedgerColumn> OF_THE_ROW = Arrays.stream(LedgerColumn.values())
            .filter(column -> column != LedgerColumn.PHONE)
            .toList();
    /** Without it, programs of Windows take the text for another encoding. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    Drafting drafting;

    @Inject
    ReplyFiles files;

    @Inject
    Ledger ledger;

    @Inject
    ProvisionalDays provisional;

    /**
     * One field, ready to be copied.
     *
     * @param label in the language of the reader
     * @param value as the letter or the ledger has it
     */
    public record Field(String label, String value) {}

    /**
     * The numbered reply.
     *
     * @throws StateConflict {@code REPLY_NOT_NUMBERED}
     * @throws io.yinuo.shared.NotFound {@code REPLY_UNKNOWN}
     */
    public ReplyView reply(UUID replyId) {
        var reply = drafting.reply(replyId);
        if (reply.documentNumber() == null) {
            throw new StateConflict("REPLY_NOT_NUMBERED");
        }
        return reply;
    }

    /** The fields that have a value, first those of the matter, then those of the letter. */
    public List<Field> fields(UUID replyId, Texts texts) {
        var reply = reply(replyId);
        return fields(reply, ledger.row(reply.suggestionId()), texts);
    }

    private List<Field> fields(ReplyView reply, LedgerRow row, Texts texts) {
        var fields = new ArrayList<Field>();
        var cells = new LedgerTable(texts, OF_THE_MATTER, none -> false).cells(List.of(row)).get(0);
        for (int i = 0; i < OF_THE_MATTER.size(); i++) {
            add(fields, texts.label(OF_THE_MATTER.get(i)), words(cells.get(i)));
        }
        add(fields, texts.get("systemPackage.organ"), reply.organName());
        add(fields, texts.label(LedgerColumn.DOCUMENT_NUMBER), reply.documentNumber());
        add(fields, texts.get("systemPackage.letterTitle"), reply.title());
        add(fields, texts.get("draft.mainRecipient"), reply.mainRecipient());
        add(fields, texts.get("systemPackage.signatory"), reply.signatoryName());
        add(fields, texts.get("systemPackage.signedOn"), LetterPhrases.day(reply.signedOn()));
        add(fields, texts.label(LedgerColumn.OUTCOME), LetterPhrases.outcome(reply.outcome()));
        add(fields, texts.label(LedgerColumn.DISCLOSURE), LetterPhrases.disclosure(reply.disclosure()));
        add(fields, texts.get("draft.copies"), reply.copies());
        add(fields, texts.get("draft.contactName"), reply.contactName());
        add(fields, texts.get("draft.contactPhone"), reply.contactPhone());
        add(fields, texts.get("systemPackage.text"), TextParts.of(drafting.draft(reply.id(), 0).blocks()).plain());
        return fields;
    }

    private static void add(List<Field> fields, String label, String value) {
        if (value != null && !value.isBlank()) {
            fields.add(new Field(label, value));
        }
    }

    private static String words(Object cell) {
        return cell instanceof LocalDate day ? LetterPhrases.day(day) : cell == null ? null : cell.toString();
    }

    /** The row of the ledger as a table (XLSX). */
    public byte[] row(UUID replyId, Texts texts) {
        return new LedgerTable(texts, OF_THE_ROW, provisional::of).of(List.of(ledger.row(reply(replyId).suggestionId())));
    }

    /** All of it in one archive (ZIP). */
    public byte[] archive(UUID replyId, Texts texts) {
        var reply = reply(replyId);
        var row = ledger.row(reply.suggestionId());
        var letter = files.file(replyId, DocumentFormat.PDF);
        var said = fields(reply, row, texts).stream()
                .map(field -> field.label() + "：" + field.value())
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        var content = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(content, StandardCharsets.UTF_8)) {
            put(zip, letter.name(), letter.content());
            put(zip, texts.get("systemPackage.fields") + ".txt", said.getBytes(StandardCharsets.UTF_8));
            put(zip, texts.get("ledger.title") + ".xlsx", new LedgerTable(texts, OF_THE_ROW, provisional::of).of(List.of(row)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return content.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
