package io.yinuo.web.api;

import io.yinuo.paper.UploadLimit;
import io.yinuo.web.api.problem.Problems;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses bodies that no command needs, whether they say their length or not. */
@Provider
public class RequestSizeLimit implements ContainerRequestFilter {

    /** Without a file: the longest text has 200,000 characters, of at most four bytes each; a draft carries several more. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    /** Where old letters come in, of which one file holds many. */
    private static final String IMPORTS = "imports";

    @Inject
    Problems problems;

    @Inject
    UploadLimit uploads;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean isUpload = MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(request.getMediaType());
        boolean isImport = isUpload && IMPORTS.equals(request.getUriInfo().getPath().replaceAll("^/|/$", ""));
        long most = isImport ? uploads.importRequestBytes() : isUpload ? uploads.requestBytes() : MOST_BYTES;
        if (request.getLength() > most) {
            request.abortWith(refusal(isUpload, isImport));
        } else if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), most));
        }
    }

    private Response refusal(boolean isUpload, boolean isImport) {
        if (isImport) {
            return problems.of(Status.REQUEST_ENTITY_TOO_LARGE, "IMPORT_TOO_LARGE", uploads.importMegabytes());
        }
        return isUpload
                ? problems.of(Status.REQUEST_ENTITY_TOO_LARGE, "UPLOAD_TOO_LARGE", uploads.megabytes())
                : problems.of(Status.REQUEST_ENTITY_TOO_LARGE, "REQUEST_TOO_LARGE");
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream body, long most) {
            super(body);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
            }
        }
    }
}
