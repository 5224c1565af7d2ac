package io.yinuo.drafting;

import io.yinuo.paper.UploadedFile;
import java.util.UUID;

/**
 * A letter that was written outside, to go on with (上传文稿).
 *
 * @param expectedVersion version of the reply that the page showed
 */
public record UploadDraft(UUID replyId, int expectedVersion, UploadedFile file) {}
