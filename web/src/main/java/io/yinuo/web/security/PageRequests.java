package io.yinuo.web.security;

import io.yinuo.web.shell.LocalAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a page request goes that may not be answered yet. */
final class PageRequests {

    static final String LOGIN = "/login.xhtml";
    private static final String ACCOUNT = "/account.xhtml";

    private PageRequests() {}

    static boolean isResource(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/jakarta.faces.resource/");
    }

    /** Leads to the login page, which leads back; a partial request is told so in its own form. */
    static void sendToLogin(HttpServletRequest request, HttpServletResponse response) {
        redirect(request, response, login(request, addressOfPage(request)));
    }

    /** Leads to the page on which the own password is set. */
    static void sendToAccount(HttpServletRequest request, HttpServletResponse response) {
        redirect(request, response, request.getContextPath() + ACCOUNT);
    }

    static boolean isAccount(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + ACCOUNT);
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String target) {
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml");
                response.setCharacterEncoding("UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + target.replace("&", "&amp;") + "\"/></partial-response>");
            } else {
                response.sendRedirect(target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String login(HttpServletRequest request, String from) {
        return request.getContextPath() + LOGIN + "?from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
    }

    /** A form is sent to the bare address of its page; what the page was opened for stands in the referrer. */
    private static String addressOfPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getQueryString() != null) {
            return path + "?" + request.getQueryString();
        }
        return LocalAddress.ofReferrer(request.getHeader("Referer"))
                .filter(page -> page.startsWith(path + "?"))
                .orElse(path);
    }
}
