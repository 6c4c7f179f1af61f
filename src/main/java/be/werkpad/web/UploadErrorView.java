package be.werkpad.web;

import be.werkpad.security.UnreadableForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.autoconfigure.web.servlet.error.DefaultErrorViewResolver;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page about a form that could not be read, so that it never came to a controller; for every other problem the page
 * of its status. Boot makes no resolver of its own beside another one, hence the super class.
 */
@Component
class UploadErrorView extends DefaultErrorViewResolver {
    private final Uploadfouten uploads;

    UploadErrorView(ApplicationContext context, WebProperties properties, Uploadfouten uploads) {
        super(context, properties.getResources());
        this.uploads = uploads;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (!(request.getAttribute(UnreadableForm.PROBLEM) instanceof MultipartException problem)) {
            return super.resolveErrorView(request, status, model);
        }
        return uploads.van(problem, request)
                .map(uitkomst -> new ModelAndView(
                        uitkomst.pagina(), Map.of("uitkomst", uitkomst.detail(), "fouten", uitkomst.fouten()), status))
                .orElse(null);
    }
}
