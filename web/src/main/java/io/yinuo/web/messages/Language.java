package io.yinuo.web.messages;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;

/** The language in which the session's pages speak: Chinese until the reader chooses English. */
@Named
@SessionScoped
public class Language implements Serializable {

    private static final long serialVersionUID = 1L;

    private Locale locale = Texts.CHINESE;

    public Locale getLocale() {
        return locale;
    }

    /** The value of the lang attribute, such as {@code zh-CN}. */
    public String getTag() {
        return locale.toLanguageTag();
    }

    public boolean isChinese() {
        return locale.equals(Texts.CHINESE);
    }

    /** Changes to the other language. */
    public void change() {
        locale = isChinese() ? Texts.ENGLISH : Texts.CHINESE;
    }
}
