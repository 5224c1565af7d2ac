package io.yinuo.document;

/** What can be set and printed (公文或表单). */
public sealed interface OfficialDocument permits OfficialLetter, OfficialForm {

    /** What the file says of itself. */
    String title();
}
