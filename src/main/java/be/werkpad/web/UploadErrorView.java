package be.werkpad.web;

import be.werkpad.security.UnreadableForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** The page about a form that could not be read, so that it never came to a controller. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UploadErrorView implements ErrorViewResolver {
    private final Uploadfouten uploads;

    UploadErrorView(Uploadfouten uploads) {
        this.uploads = uploads;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (!(request.getAttribute(UnreadableForm.PROBLEM) instanceof MultipartException problem)) {
            return null;
        }
        return uploads.van(problem, request)
                .map(uitkomst -> new ModelAndView(
                        uitkomst.pagina(), Map.of("uitkomst", uitkomst.detail(), "fouten", uitkomst.fouten()), status))
                .orElse(null);
    }
}
