package be.werkpad.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.StandardMultipartHttpServletRequest;

/**
 * A form whose file is too large cannot be read, so its token is not seen either. It stays refused, but the person hears
 * what is wrong with the file and not that the page is closed.
 */
public final class UnreadableForm implements AccessDeniedHandler {
    /** Attribute of the request: the {@link MultipartException} that tells why. */
    public static final String PROBLEM = UnreadableForm.class.getName();

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException, ServletException {
        var problem = reason instanceof CsrfException ? problem(request) : null;
        if (problem == null) {
            others.handle(request, response, reason);
            return;
        }
        request.setAttribute(PROBLEM, problem);
        response.sendError(
                problem instanceof MaxUploadSizeExceededException
                        ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                        : HttpServletResponse.SC_BAD_REQUEST);
    }

    private static @Nullable MultipartException problem(HttpServletRequest request) {
        if (!StringUtils.startsWithIgnoreCase(request.getContentType(), MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return null;
        }
        try {
            new StandardMultipartHttpServletRequest(request);
            return null;
        } catch (MultipartException unreadable) {
            return unreadable;
        }
    }
}
