package io.yinuo.suggestion;

/** What those who put forward a matter are called (称谓): a suggestion comes from 代表, a proposal from 委员. */
public enum SubmitterTitle {
    DEPUTY("代表"),
    MEMBER("委员");

    private final String printed;

    SubmitterTitle(String printed) {
        this.printed = printed;
    }

    /** As it stands in a letter after the name, whatever language the pages are read in. */
    public String printed() {
        return printed;
    }
}
