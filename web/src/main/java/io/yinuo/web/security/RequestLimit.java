package io.yinuo.web.security;

import io.yinuo.paper.UploadLimit;
import io.yinuo.web.api.problem.Problems;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Refuses a page's request that is larger than a file may be, in words and on the page that sent it.
 *
 * <p>The server would drop the connection. What was sent is read away first, because a browser listens only when it has
 * finished; a request beyond the server's own limit is not waited for. The interface has a limit of its own.
 */
@WebFilter("/*")
public class RequestLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Of a page that takes a paper; below {@code max-post-size} of the listener, see {@code server.cli}. */
    private static final long READ_AWAY = 64L * 1024 * 1024;
    /** {@code max-post-size}. */
    private static final long READ_AWAY_IMPORT = 210L * 1024 * 1024;
    private static final String IMPORTS = "/imports.xhtml";

    @Inject
    transient UploadLimit limit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isImport = IMPORTS.equals(request.getServletPath());
        long most = isImport ? limit.importRequestBytes() : limit.requestBytes();
        if (ApiRequests.isOne(request) || request.getContentLengthLong() <= most) {
            chain.doFilter(request, response);
            return;
        }
        if (request.getContentLengthLong() < (isImport ? READ_AWAY_IMPORT : READ_AWAY)) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            tellOnThePage(isImport, request, response);
        } else {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
    }

    /** Only the notices change, so that everything typed stays. */
    private void tellOnThePage(boolean isImport, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var texts = Problems.textsFor(request);
        var sentence = isImport
                ? texts.get("error.IMPORT_TOO_LARGE", limit.importMegabytes())
                : texts.get("error.UPLOAD_TOO_LARGE", limit.megabytes());
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><changes><update id=\"notices\"><![CDATA["
                        + "<div id=\"notices\" class=\"ui-messages ui-widget\"><div class=\"ui-messages-error\">"
                        + "<span class=\"ui-messages-error-icon\"></span><ul><li role=\"alert\">"
                        + "<span class=\"ui-messages-error-summary\">" + sentence + "</span></li></ul></div></div>"
                        + "]]></update></changes></partial-response>");
    }
}
